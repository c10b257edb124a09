using System.Xml;
using Linnet.Record;
using Linnet.Returns.Files;

namespace Linnet.Returns.Documents;

/// <summary>A Word document, an Excel workbook or an OpenDocument text, looked through for programs and read for its words.</summary>
/// <remarks>ECMA-376 part 2 (packages) and OpenDocument 1.3 part 2. Opened with the same guards as a workbook that is taken in.</remarks>
internal static class OfficeDocument
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string OpenText = "application/vnd.oasis.opendocument.text";
    private const string Damaged = "The file is damaged, or made to do harm: it cannot be unpacked. Open it, save it again, and choose that";

    public static (AttachedFile? File, string? Refusal) Read(byte[] bytes)
    {
        try
        {
            using var parts = new WorkbookParts("document", new MemoryStream(bytes, writable: false));
            if (FormatOf(parts) is not { } format) return (null, "This is a packed folder, or a kind of Office file that is not kept here. Unpack it and add its files one by one, or save it as PDF");
            if (parts.Names.Any(LeadsElsewhere)) return (null, Damaged);
            if (Programs.In(parts) is { } program) return (null, program);
            return (new(format, OfficeTraces.TakeOut(bytes, parts), OfficeWords.In(parts, format)), null);
        }
        catch (ImportRefusedException)
        {
            return (null, Damaged);
        }
    }

    /// <summary>A part whose name would lie outside the folder into which somebody unpacks it.</summary>
    private static bool LeadsElsewhere(string name) => name.Contains(':') || name.Split('/').Contains("..");

    private static FileFormat? FormatOf(WorkbookParts parts)
    {
        if (Attributes(parts, "META-INF/manifest.xml", "file-entry", "media-type").Contains(OpenText)) return FileFormat.Odt;
        var types = Attributes(parts, "[Content_Types].xml", "Override", "ContentType");
        return types.Any(t => t.Contains("word", StringComparison.OrdinalIgnoreCase) && (t == Word || Programs.IsMacro(t))) ? FileFormat.Docx
            : types.Any(t => t.Contains("sheet", StringComparison.OrdinalIgnoreCase) && (t == Excel || Programs.IsMacro(t))) ? FileFormat.Xlsx
            : null;
    }

    /// <summary>What the elements of a part say in one of their attributes.</summary>
    internal static IReadOnlyList<string> Attributes(WorkbookParts parts, string part, string element, string attribute)
    {
        using var xml = parts.Open(part, TableLimits.MostBytesInOtherPart);
        var found = new List<string>();
        while (xml is not null && parts.Guarded(xml.Read))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element) continue;
            while (xml.MoveToNextAttribute())
            {
                if (xml.LocalName == attribute) found.Add(xml.Value);
            }
        }

        return found;
    }
}
