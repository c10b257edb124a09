using System.Globalization;
using System.Xml;

namespace Linnet.Returns.Files;

/// <summary>How the workbook's styles show a number: as a day, or with leading zeros.</summary>
internal sealed class CellFormats
{
    private static readonly CellFormat Plain = new(false, 0);
    private readonly List<CellFormat> styles = [];

    public static CellFormats Read(WorkbookParts parts, string part)
    {
        var formats = new CellFormats();
        var own = new Dictionary<int, CellFormat>();
        var inCellStyles = false;

        using var xml = parts.Open(part, TableLimits.MostBytesInOtherPart);
        while (xml?.Read() == true)
        {
            MarkupDepth.Check(xml);
            if (xml.LocalName == "cellXfs")
                inCellStyles = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id)
                own[id] = Of(xml.GetAttribute("formatCode") ?? "");
            if (xml.LocalName == "xf" && inCellStyles)
                formats.styles.Add(BuiltIn(Number(xml, "numFmtId") ?? 0, own));
        }

        return formats;
    }

    public CellFormat this[int style] => style >= 0 && style < styles.Count ? styles[style] : Plain;

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // ECMA-376 Part 1, 18.8.30: the numbered formats that are dates or times, the East Asian ones among them.
    private static CellFormat BuiltIn(int id, Dictionary<int, CellFormat> own)
    {
        if (own.TryGetValue(id, out var format))
            return format;

        return id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) ? new(true, 0) : Plain;
    }

    private static CellFormat Of(string code)
    {
        if (code.Length > 1 && code.All(c => c == '0'))
            return new(false, Math.Min(code.Length, 18));

        var isDay = false;
        for (var i = 0; i < code.Length; i++)
        {
            // What stands in quotes, in brackets or behind an escape is shown as it is.
            if (code[i] is '"')
                i = Past(code, i, '"');
            else if (code[i] is '[')
                i = Past(code, i, ']');
            else if (code[i] is '\\' or '_' or '*')
                i++;
            else if (code[i] is ';')
                break;
            else
                isDay |= char.ToLowerInvariant(code[i]) is 'd' or 'm' or 'y' or 'h' or 's';
        }

        return new(isDay && !code.StartsWith("General", StringComparison.OrdinalIgnoreCase), 0);
    }

    private static int Past(string code, int at, char end)
    {
        var found = code.IndexOf(end, at + 1);
        return found < 0 ? code.Length : found;
    }
}

/// <summary>What a number in a cell is shown as.</summary>
internal readonly record struct CellFormat(bool IsDay, int LeadingZeros);
