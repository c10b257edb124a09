using System.Globalization;
using System.Text;
using System.Xml;

namespace Linnet.Returns.Files;

/// <summary>The texts that a workbook's cells point to by number.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(WorkbookParts parts, string part)
    {
        using var xml = parts.Open(part, TableLimits.MostBytesInTexts);
        var texts = new List<string>();
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                texts.Add(ReadText(xml));
        }

        return texts;
    }

    /// <summary>
    /// The text of the element that the reader stands on: its runs joined, without the reading aids of East Asian scripts.
    /// </summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";

        var depth = xml.Depth;
        var text = new StringBuilder();
        var skipping = int.MaxValue;
        var inText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            MarkupDepth.Check(xml);
            if (xml.Depth <= skipping)
                skipping = int.MaxValue;
            if (xml.NodeType == XmlNodeType.Element)
            {
                inText = xml.LocalName == "t";
                if (xml.LocalName == "rPh" && skipping == int.MaxValue)
                    skipping = xml.Depth;
            }
            else if (inText && skipping == int.MaxValue && IsText(xml.NodeType))
            {
                text.Append(xml.Value);
                if (text.Length > TableLimits.MostCharactersInCell * 7)
                    throw new PartTooLargeException(new FileFault.Damaged("a cell holds more text than a cell can"));
            }
        }

        return Unescaped(text.ToString());
    }

    public static bool IsText(XmlNodeType node) =>
        node is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>Characters that XML cannot hold are written <c>_x000D_</c>.</summary>
    private static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i, out var character))
            {
                plain.Append(character);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static bool IsEscape(string text, int at, out char character)
    {
        character = default;
        if (at + 7 > text.Length || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
            return false;
        if (!ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;

        character = (char)code;
        return true;
    }
}

/// <summary>No part of a workbook nests deeply; one that does was made to exhaust us.</summary>
internal static class MarkupDepth
{
    private const int Most = 64;

    public static void Check(XmlReader xml)
    {
        if (xml.Depth > Most)
            throw new PartTooLargeException(new FileFault.Damaged("a part of the workbook nests too deeply"));
    }
}
