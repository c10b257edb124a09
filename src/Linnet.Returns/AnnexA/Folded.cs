using System.Globalization;
using System.Text;

namespace Linnet.Returns.AnnexA;

/// <summary>A text with everything taken out that people vary without meaning anything: case, spaces, accents, punctuation.</summary>
internal static class Folded
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in IsAscii(text) ? text : text.Normalize(NormalizationForm.FormKD))
        {
            if (c == '&')
                folded.Append("and");
            else if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>The same text, with odd spaces made plain, runs of them made one, and none at either end.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            // Zero-width characters and soft hyphens come with text pasted from web pages.
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
                continue;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = tidy.Length > 0;
                continue;
            }

            if (space)
                tidy.Append(' ');
            space = false;
            tidy.Append(c);
        }

        return tidy.Equals(text) ? text : tidy.ToString();
    }

    private static bool IsAscii(string text) => System.Text.Ascii.IsValid(text);
}
