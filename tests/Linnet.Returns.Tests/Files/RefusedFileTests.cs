using System.IO.Compression;
using System.Text;
using Linnet.Returns.Files;

namespace Linnet.Returns.Tests.Files;

public sealed class RefusedFileTests
{
    private static readonly byte[] OldWorkbook = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Fact]
    public void An_empty_file_is_told_from_a_workbook() => Assert.Contains("is empty", Refusal("a.xlsx", []), StringComparison.Ordinal);

    [Theory]
    [InlineData("%PDF-1.7 ", "This is a PDF, not an Excel workbook")]
    [InlineData("\u0089PNG\r\n", "This is a picture (PNG), not an Excel workbook")]
    [InlineData("Child,Gender\r\n1,F\r\n", "This is a text file, not an Excel workbook")]
    [InlineData("<html><table>", "This is a web page, not an Excel workbook")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "This is an XML file, not an Excel workbook")]
    [InlineData("\0\u0001\u0002", "This is a kind of file that we do not know")]
    public void Another_kind_of_file_is_called_what_it_is(string content, string expected) =>
        Assert.Contains(expected, Refusal("Annex A.xlsx", Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void An_old_workbook_is_to_be_saved_as_a_new_one() =>
        Assert.Contains("save it as 'Excel Workbook (.xlsx)'", Refusal("a.xls", OldWorkbook), StringComparison.Ordinal);

    [Fact]
    public void A_password_is_to_be_removed() =>
        Assert.Contains(
            "protected by a password",
            Refusal("a.xlsx", [.. OldWorkbook, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[70_000]]),
            StringComparison.Ordinal
        );

    [Fact]
    public void Macros_are_refused_by_what_the_workbook_is_whatever_it_is_called() =>
        Assert.Contains(
            "holds macros",
            Refusal(
                "a.xlsx",
                new Book { Macros = true }
                    .Sheet("List 1")
                    .Bytes()
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_zip_of_something_else_is_no_workbook() =>
        Assert.Contains("This is a zip file", Refusal("a.xlsx", Zip(("photo.txt", "x"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("xl/workbook.bin", "a binary workbook (.xlsb)")]
    [InlineData("word/document.xml", "a Word document")]
    [InlineData("mimetype", "an OpenDocument file")]
    public void Other_documents_are_called_what_they_are(string part, string expected) =>
        Assert.Contains(expected, Refusal("a.xlsx", Zip((part, "x"))), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_short_is_called_damaged()
    {
        var whole = new Book().Sheet("List 1", ["Child Unique ID"]).Bytes();

        Assert.Contains("damaged", Refusal("a.xlsx", whole[..(whole.Length / 2)]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_entity_is_ever_followed() =>
        Assert.Contains(
            "defines entities",
            Refusal("a.xlsx", Zip(("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook>&b;</workbook>"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_sheet_that_inflates_without_end_is_stopped()
    {
        // 3 MB that inflate to 1.2 GB of one cell.
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r='http://relationships'><sheets><sheet name='List 1' r:id='a'/></sheets></workbook>"
            );
            Write(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/worksheet' Target='sheet1.xml'/></Relationships>"
            );
            using var sheet = zip.CreateEntry("xl/sheet1.xml", CompressionLevel.Fastest).Open();
            sheet.Write("<worksheet><sheetData><row r='1'><c t='str'><v>"u8);
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)'a');
            for (var megabyte = 0; megabyte < 64; megabyte++)
                sheet.Write(block);
        }

        using var tables = TableSet.Open("bomb.xlsx", file);
        var refusal = Assert.Throws<ImportRefusedException>(() => tables.Tables[0].Rows().Count());

        Assert.Contains("longer than any cell", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing()
    {
        var refusal = Assert.Throws<ImportRefusedException>(() => TableSet.Open(Path.Combine(Path.GetTempPath(), "no such.xlsx")));

        Assert.Equal("no such.xlsx: There is no such file or folder. Check the name and where it is kept.", refusal.Message);
    }

    private static string Refusal(string name, byte[] content)
    {
        var refusal = Assert.Throws<ImportRefusedException>(() => TableSet.Open(name, new MemoryStream(content)));
        Assert.Equal(name, refusal.Error.Cell.File);
        return refusal.Message;
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
                Write(zip, name, content);
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(content);
    }
}
