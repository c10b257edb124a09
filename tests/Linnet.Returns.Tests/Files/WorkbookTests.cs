using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Linnet.Returns.Files;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Linnet.Returns.Tests.Files;

public sealed class WorkbookTests
{
    private static readonly LocalDate Day = new(2026, 3, 31);

    [Fact]
    public void Rows_keep_the_numbers_that_a_spreadsheet_shows_and_blank_ones_are_left_out()
    {
        var rows = Rows(new Book().Sheet("List 1", ["a"], [], [null, " "], ["b", null, "c"]));

        Assert.Equal([1, 4], rows.Select(r => r.Line));
        Assert.Equal("c", rows[1].At(2).Text);
        Assert.True(rows[1].At(1).IsBlank);
        Assert.True(rows[1].At(99).IsBlank);
    }

    [Fact]
    public void A_number_formatted_as_a_date_is_a_day() => Assert.Equal((CellKind.Day, "31/03/2026"), Only(Day));

    [Fact]
    public void A_number_formatted_as_nothing_is_a_number() => Assert.Equal((CellKind.Number, "46112"), Only(46112));

    [Fact]
    public void A_word_in_a_number_format_does_not_make_it_a_date() =>
        Assert.Equal((CellKind.Number, "5"), Only(new XlsxCell { StyleIndex = 3, CellValue = new CellValue("5") }));

    [Fact]
    public void Leading_zeros_that_a_format_shows_belong_to_the_number() =>
        Assert.Equal((CellKind.Number, "00001234"), Only(new XlsxCell { StyleIndex = 2, CellValue = new CellValue("1234") }));

    [Fact]
    public void The_1904_system_counts_from_another_day()
    {
        // 31 March 2026 is 46112 in the 1900 system and 1,462 less in the 1904 system.
        var cell = new XlsxCell { StyleIndex = 1, CellValue = new CellValue("44650") };

        Assert.Equal("31/03/2026", Rows(new Book { From1904 = true }.Sheet("List 1", [cell]))[0].At(0).Text);
    }

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(60, null)]
    [InlineData(61, "1900-03-01")]
    [InlineData(46112.99, "2026-03-31")]
    [InlineData(0, null)]
    [InlineData(2958466, null)]
    [InlineData(double.NaN, null)]
    public void The_29_February_1900_that_never_was_is_no_day(double serial, string? expected) =>
        Assert.Equal(expected, SpreadsheetDay.Of(serial)?.ToString("uuuu-MM-dd", null));

    [Fact]
    public void A_formula_is_read_by_the_answer_that_was_saved() => Assert.Equal((CellKind.Number, "3"), Only(Book.Formula("1+2", "3")));

    [Fact]
    public void A_formula_without_a_saved_answer_is_told() => Assert.Equal(CellKind.NotCalculated, Only(Book.Formula("1+2", null)).Kind);

    [Fact]
    public void A_failed_calculation_is_told_from_a_blank() => Assert.Equal((CellKind.Failed, "#N/A"), Only(Book.Error("#N/A")));

    [Fact]
    public void A_tick_is_true_or_false() => Assert.Equal((CellKind.YesNo, "TRUE"), Only(true));

    [Fact]
    public void Runs_of_a_text_are_joined_and_escapes_undone()
    {
        var cell = new XlsxCell
        {
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Run(new Text("Rowan")), new Run(new Text("_x000D_ Ash")), new PhoneticRun(new Text("no"))),
        };

        Assert.Equal("Rowan\r Ash", Only(cell).Text);
    }

    [Fact]
    public void A_million_blank_rows_are_passed_over()
    {
        using var tables = TableSet.Open("long.xlsx", WithSheet(MillionBlankRows()));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var rows = tables.Tables[0].Rows().ToList();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal([1, 1_048_576], rows.Select(r => r.Line));
        Assert.True(allocated < 400L << 20, $"{allocated >> 20} MB were allocated on the way");
    }

    [Fact]
    public void A_link_to_another_workbook_is_left_alone()
    {
        using var tables = TableSet.Open("a.xlsx", WithSheet(sheet => sheet.Write("<row r='1'><c><f>[1]Other!A1</f><v>7</v></c></row>"u8)));

        Assert.Equal("7", tables.Tables[0].Rows().Single().At(0).Text);
    }

    private static (CellKind Kind, string Text) Only(object cell)
    {
        var content = Rows(new Book().Sheet("List 1", [cell]))[0].At(0);
        return (content.Kind, content.Text);
    }

    private static List<TableRow> Rows(Book book)
    {
        using var tables = TableSet.Open("a.xlsx", book.Open());
        return [.. tables.Tables[0].Rows()];
    }

    private static Action<Stream> MillionBlankRows() =>
        sheet =>
        {
            sheet.Write("<row r='1'><c r='A1' t='str'><v>first</v></c></row>"u8);
            using var blank = new StreamWriter(sheet, Encoding.UTF8, 1 << 16, leaveOpen: true);
            for (var line = 2; line < 1_048_576; line++)
                blank.Write(FormattableString.Invariant($"<row r='{line}'><c r='A{line}' s='1'/><c r='B{line}' s='1'/></row>"));
            blank.Write("<row r='1048576'><c r='A1048576' t='str'><v>last</v></c></row>");
        };

    private static MemoryStream WithSheet(Action<Stream> rows)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r='http://relationships'><sheets><sheet name='List 1' r:id='a'/></sheets></workbook>"
            );
            Part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/worksheet' Target='sheet1.xml'/></Relationships>"
            );
            using var sheet = zip.CreateEntry("xl/sheet1.xml", CompressionLevel.Fastest).Open();
            sheet.Write("<worksheet><sheetData>"u8);
            rows(sheet);
            sheet.Write("</sheetData></worksheet>"u8);
        }

        file.Position = 0;
        return file;
    }

    private static void Part(ZipArchive zip, string name, string content)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(content);
    }
}
