using System.Globalization;
using System.Xml;

namespace Linnet.Returns.Files;

/// <summary>The rows of one sheet, read in one pass. A blank row costs its markup and nothing else.</summary>
internal sealed class SheetRows(XmlReader xml, IReadOnlyList<string> texts, CellFormats formats, bool from1904)
{
    private const int MostUnknown = 1_000_000;

    private readonly List<CellContent> cells = [];
    private int line;
    private int taken;
    private int unknown;
    private int column = -1;
    private bool inSheet;

    /// <summary>The next row that holds something, or none.</summary>
    public TableRow? Next()
    {
        while (xml.Read())
        {
            MarkupDepth.Check(xml);
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (xml.LocalName == "row" && cells.Count > 0)
                    return Taken();
                if (xml.LocalName == "sheetData")
                    return null;
            }

            if (xml.NodeType == XmlNodeType.Element)
                Begin();
        }

        return null;
    }

    private void Begin()
    {
        if (xml.LocalName == "sheetData")
            inSheet = true;
        else if (inSheet && xml.LocalName == "row")
            BeginRow();
        else if (inSheet && xml.LocalName == "c")
            ReadCell();
        else if (++unknown > MostUnknown)
            throw new PartTooLargeException(new FileFault.Damaged("a sheet is full of what no spreadsheet writes"));
    }

    private void BeginRow()
    {
        cells.Clear();
        column = -1;
        line = Number(xml.GetAttribute("r")) ?? line + 1;
        if (line is < 1 or > TableLimits.LastLine)
            throw new PartTooLargeException(new FileFault.Damaged("a row's number is not one of a spreadsheet"));
    }

    private void ReadCell()
    {
        column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
        if (column >= TableLimits.MostColumns)
            throw new PartTooLargeException(new FileFault.TooLarge("A sheet", TableLimits.MostColumns, "columns"));
        if (xml.IsEmptyElement)
            return;

        var kind = xml.GetAttribute("t") ?? "n";
        var format = formats[Number(xml.GetAttribute("s")) ?? 0];
        var content = Content(kind, format);
        if (content.IsBlank)
            return;

        while (cells.Count <= column)
            cells.Add(CellContent.Blank);
        cells[column] = content;
    }

    private CellContent Content(string kind, CellFormat format)
    {
        var depth = xml.Depth;
        string? value = null;
        var formula = false;
        while (xml.Read() && xml.Depth > depth)
        {
            MarkupDepth.Check(xml);
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
                continue;

            if (xml.LocalName == "f")
                formula = true;
            else if (xml.LocalName == "v")
                value = Value();
            else if (xml.LocalName == "is")
                value = SharedTexts.ReadText(xml);
        }

        if (value is null)
            return formula ? CellContent.NotCalculated : CellContent.Blank;

        return kind switch
        {
            "s" => Number(value) is { } at && at < texts.Count
                ? CellContent.OfText(texts[at])
                : CellContent.OfFailure("a text that is not there"),
            "str" or "inlineStr" => CellContent.OfText(value),
            "b" => CellContent.OfYesNo(value is "1" or "true"),
            "e" => CellContent.OfFailure(value),
            "d" => CellContent.OfText(value),
            _ => Numeric(value, format),
        };
    }

    private string Value()
    {
        if (xml.IsEmptyElement)
            return "";

        var depth = xml.Depth;
        var value = "";
        while (xml.Read() && xml.Depth > depth)
        {
            MarkupDepth.Check(xml);
            if (xml.Depth == depth + 1 && SharedTexts.IsText(xml.NodeType))
                value = value.Length == 0 ? xml.Value : value + xml.Value;
            if (value.Length > TableLimits.MostCharactersInCell)
                throw new PartTooLargeException(new FileFault.Damaged("a cell holds more text than a cell can"));
        }

        return value;
    }

    private CellContent Numeric(string value, CellFormat format)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return CellContent.OfText(value);

        return format.IsDay
            ? CellContent.OfDay(from1904 ? number + SpreadsheetDay.From1904 : number)
            : CellContent.OfNumber(number, format.LeadingZeros);
    }

    private TableRow Taken()
    {
        if (++taken > TableLimits.MostRows)
            throw new PartTooLargeException(new FileFault.TooLarge("A sheet", TableLimits.MostRows, "rows"));

        var row = new TableRow(line, cells.ToArray());
        cells.Clear();
        return row;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The column of <c>AB12</c>, counted from 0.</summary>
    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
            return null;

        var at = 0;
        foreach (var letter in reference)
        {
            if (!char.IsAsciiLetter(letter))
                break;
            at = at * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (at > TableLimits.MostColumns)
                return TableLimits.MostColumns;
        }

        return at == 0 ? null : at - 1;
    }
}
