using Linnet.Returns.Files;

namespace Linnet.Returns.Documents;

/// <summary>What could run in an Office file: macros, controls, files inside it, and templates fetched from elsewhere.</summary>
internal static class Programs
{
    private const string Macros = "The file holds macros, which are programs. Save it without them (as .docx, .xlsx or PDF), and choose that";
    private const string Inside = "The file carries another file or program inside it. Save it as PDF, and choose that";
    private const string Elsewhere = "The file fetches a part of itself from elsewhere when it is opened. Save it as PDF, and choose that";

    /// <summary>Why the file is refused; null where nothing in it runs.</summary>
    public static string? In(WorkbookParts parts)
    {
        var types = OfficeDocument.Attributes(parts, "[Content_Types].xml", "Override", "ContentType")
            .Concat(OfficeDocument.Attributes(parts, "[Content_Types].xml", "Default", "ContentType"));
        if (types.Any(IsMacro) || parts.Names.Any(IsMacroPart)) return Macros;
        if (parts.Names.Any(IsFileInside)) return Inside;
        return parts.Names.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Any(r => FetchesFromElsewhere(parts, r)) ? Elsewhere : null;
    }

    /// <summary>Whether a part of this type is a macro or holds one.</summary>
    public static bool IsMacro(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    private static bool IsMacroPart(string name) =>
        name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static bool IsFileInside(string name) =>
        name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || (name.Contains("embeddings/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        || Path.GetExtension(name).ToLowerInvariant() is ".exe" or ".dll" or ".js" or ".vbs" or ".bat" or ".cmd" or ".ps1" or ".hta" or ".jar" or ".html" or ".svg";

    /// <summary>A link that a person follows is harmless; a template or an object is fetched without asking.</summary>
    private static bool FetchesFromElsewhere(WorkbookParts parts, string relations)
    {
        using var xml = parts.Open(relations, TableLimits.MostBytesInOtherPart);
        while (xml is not null && parts.Guarded(xml.Read))
        {
            if (xml.GetAttribute("TargetMode") == "External"
                && xml.GetAttribute("Type") is { } type
                && !type.EndsWith("/hyperlink", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
