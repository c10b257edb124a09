namespace Linnet.Calendar;

/// <summary>Reads a council's term dates before they are used, so that whoever entered them can put them right.</summary>
public static class TermDateCheck
{
    private static readonly string Years = FormattableString.Invariant($"{BankHolidays.FirstYear} to {BankHolidays.LastYear}");

    /// <summary>Everything that is wrong, one sentence each; empty when the dates can be used.</summary>
    public static IReadOnlyList<string> WhatIsWrong(IEnumerable<Term> terms)
    {
        var given = terms.OrderBy(term => term.From).ToList();
        return given.Count == 0 ? ["Enter the term dates."] : [.. given.SelectMany(AloneWrong), .. Overlaps(given), .. YearsWrong(given)];
    }

    private static IEnumerable<string> AloneWrong(Term term)
    {
        var yearEnds = SchoolYear.LastDayOf(SchoolYear.Of(term.From));

        if (term.To < term.From)
            yield return $"{term.Name} ends on {Written.Day(term.To)}, before it starts on {Written.Day(term.From)}.";
        else if (term.To > yearEnds)
            yield return $"{term.Name} ends on {Written.Day(term.To)}, after its school year ends on {Written.Day(yearEnds)}.";
        if (term.From.Year < BankHolidays.FirstYear || term.To.Year > BankHolidays.LastYear)
            yield return $"{term.Name} is not in the years {Years}.";
    }

    private static IEnumerable<string> Overlaps(IReadOnlyList<Term> given) =>
        given.Zip(given.Skip(1))
            .Where(pair => pair.Second.From <= pair.First.To)
            .Select(pair => $"{pair.Second.Name} starts on {Written.Day(pair.Second.From)}, before {pair.First.Name} has ended.");

    private static IEnumerable<string> YearsWrong(IReadOnlyList<Term> given)
    {
        var termsIn = given.CountBy(term => SchoolYear.Of(term.From)).ToDictionary();

        foreach (var year in Enumerable.Range(termsIn.Keys.Min(), termsIn.Keys.Max() - termsIn.Keys.Min() + 1))
        {
            var count = termsIn.GetValueOrDefault(year);
            if (count is 3 or 6) continue;
            yield return $"The school year {SchoolYear.NameOf(year)} has {Written.Count(count, "term")}. "
                + "Enter three, or six with half-terms left out.";
        }
    }
}
