using System.Text;
using System.Text.Unicode;

namespace Linnet.Returns.Files;

/// <summary>How a CSV file is written: its encoding and what stands between its cells. Both are told from the file.</summary>
internal static class CsvText
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>
    /// The byte order mark decides; otherwise UTF-8 where every byte of the file is good UTF-8, and Windows-1252 where one is not.
    /// </summary>
    public static Encoding EncodingOf(Stream file)
    {
        file.Position = 0;
        var encoding = IsUtf8(file) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;
        file.Position = 0;
        return encoding;
    }

    /// <summary>The mark that stands most often in the first line that holds any, outside quotation marks.</summary>
    public static string DelimiterOf(Stream file)
    {
        file.Position = 0;
        using var text = new StreamReader(file, Encoding.Latin1, detectEncodingFromByteOrderMarks: true, 1 << 12, leaveOpen: true);
        var counts = new int[Delimiters.Length];
        var quoted = false;
        for (var read = 0; read < 1 << 16 && text.Read() is var next and >= 0; read++)
        {
            if (next == '"')
                quoted = !quoted;
            if (next == '\n' && !quoted && counts.Any(c => c > 0))
                break;

            var at = quoted ? -1 : Array.IndexOf(Delimiters, (char)next);
            if (at >= 0)
                counts[at]++;
        }

        file.Position = 0;
        return Delimiters[Array.IndexOf(counts, counts.Max())].ToString();
    }

    private static bool IsUtf8(Stream file)
    {
        var block = new byte[1 << 16];
        var kept = 0;
        while (true)
        {
            var read = file.Read(block, kept, block.Length - kept);
            var whole = block.AsSpan(0, kept + read);
            if (read == 0)
                return whole.IsEmpty;

            // A character may be cut by the end of the block: its beginning is kept for the next one.
            var cut = Math.Min(whole.Length, 3);
            while (cut > 0 && !IsBeginning(whole[^cut]))
                cut--;
            if (!Utf8.IsValid(whole[..^cut]))
                return false;
            if (Utf8.IsValid(whole[^cut..]))
                cut = 0;

            kept = cut;
            whole[^cut..].CopyTo(block);
        }
    }

    private static bool IsBeginning(byte value) => (value & 0xC0) == 0xC0;
}
