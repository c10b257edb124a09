using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Linnet;

/// <summary>Everything that could be read in a file by somebody who takes it to pieces: its bytes, each packed part, part names, and each part's text without its marks.</summary>
internal static class Unpacked
{
    /// <summary>Those of these words that are left anywhere in it, in capitals or not, in any of the usual encodings.</summary>
    public static IReadOnlyList<string> Left(byte[] file, IEnumerable<string> canaries)
    {
        var texts = Texts(file).ToList();
        return [.. canaries.Where(c => texts.Exists(t => t.Contains(c, StringComparison.OrdinalIgnoreCase)))];
    }

    private static IEnumerable<string> Texts(byte[] bytes)
    {
        yield return Encoding.UTF8.GetString(bytes);
        yield return Encoding.Latin1.GetString(bytes);
        yield return Encoding.Unicode.GetString(bytes);
        yield return Encoding.BigEndianUnicode.GetString(bytes);
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            // A word may be divided between runs, or hide something of no width between its letters.
            var text = Regex.Replace(Encoding.UTF8.GetString(bytes), "<[^>]*>|[\u00AD\u200B-\u200D\uFEFF]", "");
            yield return text;
            yield return Regex.Replace(text, @"\s+", " ");
            yield break;
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        yield return zip.Comment;
        foreach (var part in zip.Entries)
        {
            yield return $"{part.FullName} {part.Comment}";
            using var unpacked = new MemoryStream();
            using (var stream = part.Open()) stream.CopyTo(unpacked);
            foreach (var text in Texts(unpacked.ToArray())) yield return text;
        }
    }
}
