using Linnet.Record;

namespace Linnet.Returns.Documents;

/// <summary>A PDF that holds pages and nothing that runs. Its words are not read here.</summary>
internal static class PdfDocument
{
    private const int EndsWithin = 2048;

    public static (AttachedFile? File, string? Refusal) Read(byte[] bytes)
    {
        var end = bytes.AsSpan(Math.Max(0, bytes.Length - EndsWithin));
        if (end.IndexOf("%%EOF"u8) < 0) return (null, "The PDF has no end: it was cut off or damaged. Save it again, and choose that");
        ReadOnlySpan<byte> all = bytes;
        if (all.IndexOf("/JavaScript"u8) >= 0 || all.IndexOf("/Launch"u8) >= 0) return (null, "The PDF holds a program. Print it to a new PDF, and choose that");
        if (all.IndexOf("/EmbeddedFile"u8) >= 0) return (null, "The PDF carries other files inside it. Print it to a new PDF, and add those files one by one");
        return (new(FileFormat.Pdf, PdfTraces.TakeOut(bytes), Words: null), null);
    }
}
