using System.Globalization;
using Linnet.Calendar;
using Linnet.Education;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>The council's own numbers. The setting in force on the day a clock starts is the one that clock keeps.</summary>
public sealed class LocalSettings
{
    private readonly Dictionary<string, List<Fact>> byStandard = [];

    /// <summary>No local setting.</summary>
    public static LocalSettings None { get; } = new([]);

    /// <summary>The settings among these facts of the authority.</summary>
    public LocalSettings(IEnumerable<Fact> authority)
    {
        var terms = new List<Term>();
        foreach (var fact in authority)
        {
            if (fact.Type.Class == typeof(SchoolTerm)) terms.Add(TermOf(fact));
            if (fact.Type.Class != typeof(LocalSetting) || fact.Coded["standard"] is not { } standard) continue;
            if (!byStandard.TryGetValue(standard, out var settings)) byStandard[standard] = settings = [];
            settings.Add(fact);
        }

        if (terms.Count > 0) Terms = Complete(terms);
    }

    /// <summary>The terms of the council's schools; the usual pattern in the years for which it has given none.</summary>
    public TermDates Terms { get; } = TermDates.Default;

    /// <summary>Whether nothing is set: the fast way.</summary>
    public bool IsEmpty => byStandard.Count == 0;

    /// <summary>The council's number for a clock of this standard that starts on this day; null when it has set none.</summary>
    public Allowance? For(PracticeStandard standard, int day) => Of(standard, day, "amount") is { } amount ? new(amount, standard.Allows?.Unit ?? TimeUnit.Days) : null;

    /// <summary>
    /// The council's number for a later interval of a clock that started on this day; null when it has set none. It stands in place of the
    /// interval that goes on repeating; one before that is as long as it is, or shorter where the council's number is.
    /// </summary>
    public Allowance? RepeatFor(PracticeStandard standard, int day, Allowance own)
    {
        if (RepeatOf(standard) is not { } last || Of(standard, day, "thenEvery") is not { } every) return null;
        var local = last with { Amount = every };
        return own == last || (own.Unit == last.Unit && every < own.Amount) ? local : null;
    }

    /// <summary>The interval that goes on repeating; null where a standard has none of its own.</summary>
    internal static Allowance? RepeatOf(PracticeStandard standard) =>
        standard.AllowsByAge is null && standard.ThenEvery is [.., var last] ? last : null;

    /// <summary>The answer of the setting in force on this day; of several the latest.</summary>
    private int? Of(PracticeStandard standard, int day, string question)
    {
        if (!byStandard.TryGetValue(standard.Key, out var settings)) return null;
        if (standard.OffByDefault && standard.Allows is null) return null; // The setting switches it on; the law gives no number to set.
        int? found = null;
        foreach (var setting in settings)
        {
            if (setting.Day > day) continue;
            if (setting.Coded["until"] is { } until && day > Days.NumberOf(NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value)) continue;
            found = int.TryParse(setting.Coded[question], CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return found;
    }

    private static Term TermOf(Fact fact) => new(fact.Coded["name"] ?? "", DayOf(fact, "from"), DayOf(fact, "to"));

    private static LocalDate DayOf(Fact fact, string question) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(fact.Coded[question] ?? "").Value;

    /// <summary>The school years for which every term was given, the latest of several in a row; the usual pattern in all others.</summary>
    private static TermDates Complete(List<Term> terms)
    {
        var years = terms
            .GroupBy(t => SchoolYear.Of(t.From))
            .Where(y => TermDateCheck.WhatIsWrong(y).Count == 0)
            .OrderByDescending(y => y.Key)
            .ToList();
        var inARow = years.TakeWhile((y, place) => y.Key == years[0].Key - place).SelectMany(y => y).ToList();
        return inARow.Count == 0 ? TermDates.Default : TermDates.Given(inARow).WithTheUsualElsewhere();
    }

    /// <summary>Whether a standard that is off by default has been switched on by this day.</summary>
    public bool SwitchedOn(PracticeStandard standard, int day) =>
        byStandard.TryGetValue(standard.Key, out var settings) && settings.Exists(s => s.Day <= day);
}
