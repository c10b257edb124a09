using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Linnet.Returns.Tests;

/// <summary>Writes a workbook by hand, sheet by sheet. The people in it are invented.</summary>
internal sealed class Book
{
    private readonly List<(string Name, IReadOnlyList<OpenXmlElement[]> Rows)> sheets = [];

    public bool From1904 { get; init; }

    public bool Macros { get; init; }

    /// <summary>
    /// A sheet whose cells are texts, numbers (int, double), days (LocalDate), bools, or ready-made cells; null is an empty cell.
    /// </summary>
    public Book Sheet(string name, params object?[][] rows)
    {
        sheets.Add((name, [.. rows.Select(r => r.Select(CellOf).ToArray<OpenXmlElement>())]));
        return this;
    }

    public static XlsxCell Formula(string formula, string? answer) =>
        new() { CellFormula = new CellFormula(formula), CellValue = answer is null ? null : new CellValue(answer) };

    public static XlsxCell Error(string error) => new() { DataType = CellValues.Error, CellValue = new CellValue(error) };

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        var kind = Macros ? SpreadsheetDocumentType.MacroEnabledWorkbook : SpreadsheetDocumentType.Workbook;
        using (var document = SpreadsheetDocument.Create(file, kind))
        {
            var workbook = document.AddWorkbookPart();
            var list = new Sheets();
            workbook.Workbook = new Workbook(new WorkbookProperties { Date1904 = From1904 }, list);
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (name, rows) in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                var data = new SheetData(rows.Select((cells, at) => new Row(cells) { RowIndex = (uint)at + 1 }));
                part.Worksheet = new Worksheet(data);
                list.Append(
                    new Sheet
                    {
                        Name = name,
                        SheetId = (uint)list.Count() + 1,
                        Id = workbook.GetIdOfPart(part),
                    }
                );
            }
        }

        return file.ToArray();
    }

    public MemoryStream Open() => new(Bytes());

    private static XlsxCell CellOf(object? value) =>
        value switch
        {
            null => new XlsxCell(),
            XlsxCell cell => (XlsxCell)cell.CloneNode(true),
            string text => new XlsxCell
            {
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
            },
            bool yes => new XlsxCell { DataType = CellValues.Boolean, CellValue = new CellValue(yes ? "1" : "0") },
            LocalDate day => new XlsxCell { StyleIndex = 1, CellValue = new CellValue(Serial(day).ToString(CultureInfo.InvariantCulture)) },
            IFormattable number => new XlsxCell { CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture)) },
            _ => throw new ArgumentException("No such cell", nameof(value)),
        };

    private static int Serial(LocalDate day) => Period.Between(new LocalDate(1899, 12, 30), day, PeriodUnits.Days).Days;

    // 0 general, 1 a day, 2 eight figures with leading zeros, 3 a number with a word that holds a d.
    private static Stylesheet Styles() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = 170, FormatCode = "00000000" },
                new NumberingFormat { NumberFormatId = 171, FormatCode = "0 \"days\"" }
            ),
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = 170, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = 171, ApplyNumberFormat = true }
            )
        );
}
