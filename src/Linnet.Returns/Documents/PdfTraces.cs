namespace Linnet.Returns.Documents;

/// <summary>Takes out of a PDF where its photographs were taken, and what the program that made it wrote about it.</summary>
/// <remarks>
/// ISO 32000-1, 7.3.8, 14.3. Written over in place, since a PDF says by number of bytes where its parts are. A signed or encrypted one stays
/// as it is: a court's signature would not hold any more.
/// </remarks>
internal static class PdfTraces
{
    private static readonly byte[] JpegStart = [0xFF, 0xD8, 0xFF];

    public static byte[] TakeOut(byte[] pdf)
    {
        if (pdf.AsSpan().IndexOf("/ByteRange"u8) >= 0 || pdf.AsSpan().IndexOf("/Encrypt"u8) >= 0) return pdf;

        var bare = pdf[..EndOf(pdf)];
        for (var at = Next(bare, JpegStart, 0); at >= 0; at = Next(bare, JpegStart, at + JpegStart.Length)) Jpeg.BlankIn(bare, at);
        for (var at = Next(bare, "<?xpacket begin"u8, 0); at >= 0; at = Next(bare, "<?xpacket begin"u8, at + 1))
        {
            if (Next(bare, "<?xpacket end"u8, at) is >= 0 and var end) bare.AsSpan(at..end).Fill((byte)' ');
        }

        return bare;
    }

    /// <summary>Behind its last word that it is over, and the line's end. What hangs on there is no part of it.</summary>
    private static int EndOf(ReadOnlySpan<byte> pdf)
    {
        var end = pdf.LastIndexOf("%%EOF"u8) + 5;
        while (end < pdf.Length && pdf[end] is (byte)'\r' or (byte)'\n') end++;
        return end;
    }

    private static int Next(byte[] bytes, ReadOnlySpan<byte> what, int from)
    {
        var at = bytes.AsSpan(from).IndexOf(what);
        return at < 0 ? -1 : from + at;
    }
}
