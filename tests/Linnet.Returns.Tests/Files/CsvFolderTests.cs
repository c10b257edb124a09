using System.Text;
using Linnet.Returns.Files;

namespace Linnet.Returns.Tests.Files;

public sealed class CsvFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("linnet-csv-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("windows-1252", false)]
    public void The_encoding_is_told_from_the_file(string encoding, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var chosen = Encoding.GetEncoding(encoding);
        byte[] text = [.. mark ? chosen.GetPreamble() : [], .. chosen.GetBytes("Child,Worker\r\n7,Zoë O’Fallon\r\n")];
        File.WriteAllBytes(Path.Combine(folder, "list1.csv"), text);

        var rows = Rows();

        Assert.Equal("Child", rows[0].At(0).Text);
        Assert.Equal("Zoë O’Fallon", rows[1].At(1).Text);
    }

    [Fact]
    public void A_character_that_straddles_two_blocks_does_not_change_the_encoding()
    {
        Write(new string('a', 65_535) + "é,b\r\n" + new string('b', 65_535) + "é,c\r\n");

        // Longer than any cell, so only the encoding is looked at: it is read as UTF-8 up to the limit.
        Assert.Throws<ImportRefusedException>(Rows);
        Write(string.Concat(Enumerable.Repeat(new string('a', 9_361) + "é,", 20)) + "z\r\n");

        Assert.All(Rows()[0].Cells.Take(20), c => Assert.Equal('é', c.Text[^1]));
    }

    [Theory]
    [InlineData("a,b,c\n1,\"x;y\",3", 3)]
    [InlineData("a;b;c\n1;x,y;3", 3)]
    [InlineData("a\tb\tc\n1\tx\t3", 3)]
    [InlineData("\"one, two\"|b|c|d\n1|2|3|4", 4)]
    public void The_delimiter_is_told_from_the_first_line(string text, int columns)
    {
        Write(text);

        Assert.All(Rows(), r => Assert.Equal(columns, r.Cells.Count));
    }

    [Fact]
    public void A_record_over_several_lines_is_one_row_and_blank_lines_are_counted_as_a_spreadsheet_counts_them()
    {
        Write("a,b\r\n\"two\r\nlines\",x\r\n\r\n,,\r\n3,y\r\n");

        Assert.Equal([1, 2, 5], Rows().Select(r => r.Line));
    }

    [Fact]
    public void A_folder_without_csv_says_what_it_holds()
    {
        File.WriteAllText(Path.Combine(folder, "Annex A.xlsx"), "x");

        var refusal = Assert.Throws<ImportRefusedException>(() => TableSet.Open(folder));

        Assert.Contains("holds no CSV files (it holds .xlsx)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_never_closed_is_told_by_its_place()
    {
        Write("a,b\r\n1,2\r\n3,\"" + string.Concat(Enumerable.Repeat("more\r\n", 10_000)));

        Assert.Contains("after line 2", Assert.Throws<ImportRefusedException>(Rows).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_called_csv_is_told()
    {
        File.WriteAllBytes(Path.Combine(folder, "list1.csv"), new Book().Sheet("List 1", ["a"]).Bytes());

        Assert.Contains(
            "a workbook with the name of a CSV file",
            Assert.Throws<ImportRefusedException>(Rows).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_empty_file_is_a_table_without_rows()
    {
        Write("");

        Assert.Empty(Rows());
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(folder, "list1.csv"), text);

    private List<TableRow> Rows()
    {
        using var tables = TableSet.Open(folder);
        return [.. tables.Tables.Single().Rows()];
    }
}
