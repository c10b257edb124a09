namespace Linnet.Web.Extracts;

/// <summary>What a reconciliation counts, in words that somebody can act on.</summary>
public static class ReasonWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["new"] = "New: added",
        ["new-event"] = "Known, and more has happened since: added",
        ["unchanged"] = "Already held: unchanged",
        ["same-row-twice"] = "The same as an earlier row: counted once",
        ["older-extract"] = "A later extract says otherwise: left as it is",
        ["recorded-here"] = "Recorded or corrected here by a person: left as it is",
        ["corrected"] = "Says otherwise than an earlier extract: corrected",
        ["taken-back"] = "No longer said: an earlier extract’s answer was taken back",
        ["blank"] = "A cell is blank without which the row cannot be told from others",
        ["not-a-date"] = "Not a date",
        ["month-before-day"] = "A date written month first",
        ["placeholder-date"] = "A date that stands for one that is not known",
        ["after-the-extract"] = "A date after the day of the extract",
        ["out-of-reach"] = "A date too far away to be right",
        ["ends-before-it-starts"] = "Ends before it starts",
        ["not-a-number"] = "Not a number",
        ["rounded-identifier"] = "An identifier that a spreadsheet has rounded",
        ["unknown-code"] = "A code that is not known",
        ["code-not-in-use"] = "A code that was not in use on that day",
        ["failed-calculation"] = "A calculation in the spreadsheet failed",
        ["not-calculated"] = "A formula whose answer was not saved",
        ["headings-again"] = "The headings stand there again",
        ["another-row-for-the-same"] = "About the same thing as an earlier row, but says something else",
        ["no-headings"] = "The headings of the list were not found",
        ["column-missing"] = "A column is missing without which the list cannot be read",
        ["second-sheet"] = "The list was already taken from another sheet",
        ["not-taken-in-yet"] = "Counted only: nothing of this list is taken in yet",
        ["earlier-than-is-known"] = "Says an earlier day than is already known",
        ["now-blank"] = "Blank now, where an earlier extract said something",
        ["lists-give-different-details"] = "The lists give different births, sexes or ethnicities",
        ["lists-name-different-workers"] = "The lists name different workers",
        [NoLongerReported] = "No longer in the extract, though the list should still show it",
    };

    /// <summary>A row of an earlier extract that is gone.</summary>
    public const string NoLongerReported = "no-longer-reported";

    /// <summary>Every reason that has words.</summary>
    public static IReadOnlyCollection<string> All => Words.Keys;

    /// <summary>In words.</summary>
    public static string Of(string reason) => Words.GetValueOrDefault(reason, reason.Replace('-', ' '));
}
