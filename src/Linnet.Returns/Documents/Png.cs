using System.Buffers.Binary;

namespace Linnet.Returns.Documents;

/// <summary>A PNG, piece by piece: each says what it is and how long; nothing follows the last one.</summary>
/// <remarks>W3C Portable Network Graphics, third edition, 5 and 11.</remarks>
internal static class Png
{
    private const int BytesOfSignature = 8;
    private const int BytesAround = 12;

    // What decodes it and its colours. Left out: texts, times, EXIF, further pictures of a moving one, and whatever is somebody's own.
    private static readonly HashSet<string> Shown = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    /// <summary>The picture alone; null where the file is no PNG from beginning to end.</summary>
    public static byte[]? Bare(byte[] file)
    {
        var bare = new MemoryStream();
        bare.Write(file.AsSpan(0, BytesOfSignature));
        for (var at = (long)BytesOfSignature; at + BytesAround <= file.Length; )
        {
            var end = at + BytesAround + BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan((int)at));
            if (end > file.Length) return null;

            var what = KindAt(file, (int)at);
            if (Shown.Contains(what)) bare.Write(file.AsSpan((int)at..(int)end));
            if (what == "IEND") return end == file.Length ? bare.ToArray() : null;
            at = end;
        }

        return null;
    }

    /// <summary>How wide and high it says it is; null where it does not.</summary>
    public static (int Width, int Height)? SizeOf(byte[] file) =>
        file.Length >= 24 && KindAt(file, BytesOfSignature) == "IHDR"
            ? (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)))
            : null;

    private static string KindAt(byte[] file, int at) => System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
}
