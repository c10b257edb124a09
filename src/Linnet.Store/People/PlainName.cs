using System.Globalization;
using System.Text;

namespace Linnet.Store.People;

/// <summary>Names as they are compared: plain, lower, without accents, apostrophes or hyphens.</summary>
public static class PlainName
{
    /// <summary>The words of a name. O'Brien is one word, Smith-Jones two.</summary>
    public static IReadOnlyList<string> WordsOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return [];
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || letter is '\'' or '’' or '`' or '.')
                continue;
            if (char.IsLetterOrDigit(letter))
                plain.Append(Unaccented(char.ToLowerInvariant(letter)));
            else
                plain.Append(' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Letters that no accent can be taken off.</summary>
    private static string Unaccented(char letter) =>
        letter switch
        {
            'ł' => "l",
            'ø' => "o",
            'đ' => "d",
            'æ' => "ae",
            'œ' => "oe",
            'ß' => "ss",
            'ı' => "i",
            'þ' => "th",
            'ð' => "d",
            _ => letter.ToString(),
        };
}
