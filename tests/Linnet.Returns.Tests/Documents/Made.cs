using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Linnet.Returns.Tests.Documents;

/// <summary>Small sound files, and the same with something in them.</summary>
internal static class Made
{
    private static readonly byte[] WholeJpeg =
    [
        .. Convert.FromBase64String("/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="), 0xFF, 0xD9,
    ];

    public static byte[] Jpeg() => [.. WholeJpeg];

    /// <summary>With further segments before everything else.</summary>
    public static byte[] Jpeg(params (byte Marker, byte[] Payload)[] segments) => [.. WholeJpeg[..2], .. segments.SelectMany(s => Segment(s.Marker, s.Payload)), .. WholeJpeg[2..]];

    /// <summary>EXIF as a phone writes it: which way up, and where, in words that can be looked for.</summary>
    public static byte[] Exif(byte way, string where) =>
        [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, way, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(where)];

    public static byte[] Png(params (string Kind, byte[] Payload)[] more) => Png(1, 1, more);

    public static byte[] Png(int width, int height, params (string Kind, byte[] Payload)[] more)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.Optimal, leaveOpen: true)) packed.Write([0, 0]);
        return [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, .. Chunk("IHDR", header), .. more.SelectMany(m => Chunk(m.Kind, m.Payload)), .. Chunk("IDAT", pixels.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] Docx(params (string Name, byte[] Bytes)[] more) => Zip(
    [
        ("[Content_Types].xml", Text("<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")),
        ("word/document.xml", Text("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>A burn on her wrist.</w:t></w:r></w:p></w:body></w:document>")),
        .. more,
    ]);

    public static byte[] Odt(params (string Name, byte[] Bytes)[] more) => Zip(
    [
        ("mimetype", Text("application/vnd.oasis.opendocument.text")),
        ("META-INF/manifest.xml", Text("<m:manifest xmlns:m='m'><m:file-entry m:full-path='/' m:media-type='application/vnd.oasis.opendocument.text'/></m:manifest>")),
        ("content.xml", Text("<o:text xmlns:o='o'><o:p>A burn on her wrist.</o:p></o:text>")),
        .. more,
    ]);

    public static byte[] Pdf(string inside = "", byte[]? picture = null) => [.. Text($"%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\n{inside}\n"), .. picture ?? [], .. "\ntrailer <</Root 1 0 R>>\n%%EOF\n"u8];

    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }

    public static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>Whether these words can be read anywhere in the file, packed or not.</summary>
    public static bool CanRead(byte[] file, string words)
    {
        if (file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(words)) >= 0) return true;
        if (!file.AsSpan().StartsWith("PK"u8)) return false;
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Any(e => e.FullName.Contains(words, StringComparison.Ordinal) || CanRead(Unpacked(e), words));
    }

    public static byte[] Unpacked(byte[] file, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return Unpacked(zip.GetEntry(part) ?? throw new InvalidOperationException($"There is no {part}."));
    }

    private static byte[] Unpacked(ZipArchiveEntry part)
    {
        using var from = part.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static byte[] Segment(byte marker, byte[] payload) => [0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2), .. payload];

    private static byte[] Chunk(string kind, byte[] payload)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, payload.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(kind), .. payload, 0, 0, 0, 0];
    }
}
