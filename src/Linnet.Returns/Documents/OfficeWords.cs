using System.Text;
using System.Xml;
using Linnet.Record;
using Linnet.Returns.Files;

namespace Linnet.Returns.Documents;

/// <summary>The words of an Office file, paragraph by paragraph, so that they can be searched.</summary>
internal static class OfficeWords
{
    // Three thousand pages. What stands beyond is kept and not searched.
    private const int MostCharacters = 6_000_000;

    /// <summary>The words; null where there are none.</summary>
    public static string? In(WorkbookParts parts, FileFormat format)
    {
        var words = new StringBuilder();
        var (texts, paragraphs, where) = format switch
        {
            FileFormat.Docx => (new[] { "t" }, new[] { "p", "tab", "br" }, parts.Names.Where(IsOfWord)),
            FileFormat.Xlsx => (["t"], ["si", "is"], parts.Names.Where(IsOfExcel)),
            _ => (["p", "h", "span", "a"], ["p", "h", "tab", "line-break"], ["content.xml"]),
        };
        foreach (var part in where.Order(StringComparer.Ordinal)) Read(parts, part, texts, paragraphs, words);
        return string.IsNullOrWhiteSpace(words.ToString()) ? null : words.ToString().Trim();
    }

    private static bool IsOfWord(string name) =>
        name is "word/document.xml" or "word/footnotes.xml" or "word/endnotes.xml" or "word/comments.xml"
        || ((name.StartsWith("word/header", StringComparison.Ordinal) || name.StartsWith("word/footer", StringComparison.Ordinal)) && name.EndsWith(".xml", StringComparison.Ordinal));

    private static bool IsOfExcel(string name) => name is "xl/sharedStrings.xml" || (name.StartsWith("xl/worksheets/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal));

    private static void Read(WorkbookParts parts, string part, string[] texts, string[] paragraphs, StringBuilder words)
    {
        using var xml = parts.Open(part, TableLimits.MostBytesInTexts);
        var within = new Stack<string>();
        while (xml is not null && words.Length < MostCharacters && parts.Guarded(xml.Read))
        {
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement) within.Push(xml.LocalName);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && within.TryPeek(out var name) && texts.Contains(name)) words.Append(parts.Guarded(() => xml.Value));
            if (xml.NodeType == XmlNodeType.EndElement) within.Pop();
            var ends = xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement);
            if (ends && paragraphs.Contains(xml.LocalName)) words.Append('\n');
        }
    }
}
