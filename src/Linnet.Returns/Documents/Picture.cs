using System.Buffers.Binary;
using Linnet.Record;

namespace Linnet.Returns.Documents;

/// <summary>A picture or photograph that is one from its first byte to its last.</summary>
internal static class Picture
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] JpegEnd = [0xFF, 0xD9];

    public static FileFormat? FormatOf(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Png) ? FileFormat.Png
        : bytes.AsSpan().StartsWith(Jpeg) ? FileFormat.Jpeg
        : null;

    public static (AttachedFile? File, string? Refusal) Read(FileFormat format, byte[] bytes)
    {
        var isWhole = format == FileFormat.Png ? EndsAsPng(bytes) : bytes.AsSpan().LastIndexOf(JpegEnd) > 0;
        return isWhole
            ? (new(format, bytes, Words: null), null)
            : (null, "The picture is damaged, or something else hangs on to it. Save it again as PNG or JPEG, and choose that");
    }

    /// <summary>A PNG is a row of pieces that each say how long they are; nothing follows the last one.</summary>
    private static bool EndsAsPng(ReadOnlySpan<byte> bytes)
    {
        var at = (long)Png.Length;
        while (at + 12 <= bytes.Length)
        {
            var piece = bytes[(int)at..];
            at += 12 + BinaryPrimitives.ReadUInt32BigEndian(piece);
            if (piece.Slice(4, 4).SequenceEqual("IEND"u8)) return at == bytes.Length;
        }

        return false;
    }
}
