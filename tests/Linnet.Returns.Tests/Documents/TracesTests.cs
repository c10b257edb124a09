using System.IO.Compression;
using Linnet.Record;
using Linnet.Returns.Documents;
using static Linnet.Returns.Tests.Documents.Made;

namespace Linnet.Returns.Tests.Documents;

/// <summary>Threat 6: a photograph of a room says where the room is, and a letter says who wrote it on whose machine. Neither is kept.</summary>
public sealed class TracesTests
{
    private const string Where = "51.3811N 2.3590W";

    [Fact]
    public void A_photograph_is_kept_without_where_when_and_with_what_it_was_taken()
    {
        var kept = Kept(Jpeg((0xE1, Exif(1, Where)), (0xE1, Text($"http://ns.adobe.com/xap/1.0/\0{Where}")), (0xED, Text($"Photoshop 3.0\0{Where}")), (0xE2, Text($"MPF\0{Where}")), (0xFE, Text(Where))));

        Assert.Equal(Jpeg(), kept);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_photograph_stays_the_way_up_it_was(byte way)
    {
        var kept = Kept(Jpeg((0xE1, Exif(way, Where))));

        Assert.False(CanRead(kept, Where));
        Assert.Equal(Jpeg().Length + 36, kept.Length); // two bytes of mark, two of length, 32 that say the way
        var at = kept.AsSpan().IndexOf("Exif\0\0MM"u8);
        Assert.Equal(way, kept[at + 25]);
    }

    [Fact]
    public void What_hangs_on_behind_a_photograph_is_not_kept() => Assert.Equal(Jpeg(), Kept([.. Jpeg(), .. Zip(("film.mp4", Text(Where)))]));

    [Fact]
    public void Its_colours_are_kept()
    {
        var coloured = Jpeg((0xE2, Text("ICC_PROFILE\0\u0001\u0001colours")));

        Assert.True(CanRead(Kept(coloured), "ICC_PROFILE"));
    }

    [Fact]
    public void A_png_is_kept_without_its_texts_times_and_pieces_of_somebodys_own() =>
        Assert.Equal(Png(), Kept(Png(("tEXt", Text($"Comment\0{Where}")), ("iTXt", Text(Where)), ("zTXt", Text(Where)), ("eXIf", Exif(1, Where)[6..]), ("tIME", new byte[7]), ("prIv", Text(Where)))));

    [Fact]
    public void A_letter_is_kept_without_its_author_company_and_the_places_of_its_photographs()
    {
        var kept = Kept(Docx(
            ("docProps/core.xml", Text("<c><creator>Dr Okafor</creator></c>")), ("docProps/app.xml", Text("<p><Company>Mill Lane Surgery</Company></p>")),
            ("docProps/custom.xml", Text("<p>Mill Lane Surgery</p>")), ("word/media/image1.jpeg", Jpeg((0xE1, Exif(1, Where))))));

        Assert.False(CanRead(kept, "Okafor") || CanRead(kept, "Mill Lane") || CanRead(kept, Where));
        Assert.Equal(Jpeg(), Unpacked(kept, "word/media/image1.jpeg"));
        Assert.True(CanRead(kept, "A burn on her wrist."));
        Assert.Equal("A burn on her wrist.", DocumentFile.Read(kept).File?.Words);
    }

    [Fact]
    public void An_opendocument_is_kept_without_them_and_still_begins_with_what_it_is()
    {
        var kept = Kept(Odt(("meta.xml", Text("<m><creator>Dr Okafor</creator></m>")), ("Pictures/1.jpg", Jpeg((0xE1, Exif(1, Where))))));

        Assert.False(CanRead(kept, "Okafor") || CanRead(kept, Where));
        using var zip = new ZipArchive(new MemoryStream(kept));
        Assert.Equal(("mimetype", zip.Entries[0].Length), (zip.Entries[0].FullName, zip.Entries[0].CompressedLength));
    }

    [Fact]
    public void A_pdf_is_kept_without_the_places_of_its_photographs_and_no_byte_of_it_moves()
    {
        var sent = Pdf($"<?xpacket begin='' id='x'?><creator>Dr Okafor</creator>{Where}<?xpacket end='w'?>", Jpeg((0xE1, Exif(6, Where)), (0xFE, Text(Where))));

        var kept = Kept(sent);

        Assert.False(CanRead(kept, Where) || CanRead(kept, "Okafor"));
        Assert.Equal(sent.Length, kept.Length);
        Assert.Equal(sent.AsSpan().IndexOf("trailer"u8), kept.AsSpan().IndexOf("trailer"u8));
    }

    [Fact]
    public void A_pdf_that_a_court_signed_stays_as_it_is()
    {
        var signed = Pdf($"/ByteRange [0 1 2 3] <?xpacket begin=''?>{Where}<?xpacket end='w'?>");

        Assert.Equal(signed, Kept(signed));
    }

    [Fact]
    public void The_same_file_sent_twice_is_the_same_file()
    {
        var letter = Docx(("docProps/core.xml", Text("<c><creator>Dr Okafor</creator></c>")));

        Assert.Equal(DocumentFile.Read(letter).File?.Fingerprint, DocumentFile.Read(letter).File?.Fingerprint);
    }

    private static byte[] Kept(byte[] sent)
    {
        var (file, refusal) = DocumentFile.Read(sent);
        return file?.Bytes ?? throw new InvalidOperationException(refusal);
    }
}
