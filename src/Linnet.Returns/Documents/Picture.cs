using Linnet.Record;

namespace Linnet.Returns.Documents;

/// <summary>A picture or photograph that is one from its first byte to its last. Where, when and with what it was taken is not kept.</summary>
internal static class Picture
{
    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] JpegStart = [0xFF, 0xD8, 0xFF];

    // A few kilobytes can say that they are a picture that fills the memory of whoever opens it. The largest phones take 200 million points.
    private const long MostPoints = 250_000_000;

    public static FileFormat? FormatOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(PngStart) ? FileFormat.Png
        : bytes.StartsWith(JpegStart) ? FileFormat.Jpeg
        : null;

    public static (AttachedFile? File, string? Refusal) Read(FileFormat format, byte[] bytes)
    {
        if (Bare(format, bytes) is not { } bare || SizeOf(format, bare) is not { } size) return (null, "The picture is damaged, or something else hangs on to it. Save it again as PNG or JPEG, and choose that");
        return size.Width > 0 && size.Height > 0 && (long)size.Width * size.Height <= MostPoints
            ? (new(format, bare, Words: null), null)
            : (null, "The picture says that it is far larger than any photograph, and could stop the computer of whoever opens it. Save it smaller, and choose that");
    }

    /// <summary>The picture without a word about where, when or with what it was taken; null where it is not whole.</summary>
    public static byte[]? Bare(FileFormat format, byte[] bytes) => format == FileFormat.Png ? Png.Bare(bytes) : Jpeg.Bare(bytes);

    private static (int Width, int Height)? SizeOf(FileFormat format, byte[] bytes) => format == FileFormat.Png ? Png.SizeOf(bytes) : Jpeg.SizeOf(bytes);
}
