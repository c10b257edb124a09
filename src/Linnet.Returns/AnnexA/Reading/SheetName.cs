using System.Globalization;
using System.Text.RegularExpressions;

namespace Linnet.Returns.AnnexA.Reading;

/// <summary>
/// Which list a sheet or file says that it is, by its name: 'List 3', 'List_3', 'L3', '3. Referrals', 'AnnexA_List03_2026'.
/// </summary>
internal static partial class SheetName
{
    public static AnnexAList? ListOf(string name)
    {
        var match = Said().Match(name);
        if (!match.Success)
            match = Numbered().Match(name);
        if (match.Success && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is >= 1 and <= 11 and var number)
            return AnnexALists.Numbered(number);

        var folded = Folded.Of(name);
        return AnnexALists.All.FirstOrDefault(l => Folded.Of(l.Title) == folded);
    }

    [GeneratedRegex(@"(?<![a-z])l(?:ist)?[\s_.\-]*0*(\d{1,2})(?!\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Said();

    [GeneratedRegex(@"^\s*0*(\d{1,2})(?:[\s_.\-:)]+\D|$)", RegexOptions.None, 1000)]
    private static partial Regex Numbered();
}
