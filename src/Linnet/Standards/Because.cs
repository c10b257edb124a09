using System.Globalization;
using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>Explains a clock in sentences: what started it, how it was counted, who says so, and what happened.</summary>
public static class Because
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The explanation of this clock.</summary>
    public static string Of(Clock clock) => string.Join(' ', Sentences(clock));

    /// <summary>The explanation, a sentence at a time.</summary>
    public static IEnumerable<string> Sentences(Clock clock)
    {
        yield return DayZero(clock);
        yield return Counted(clock);
        if (clock.MayBeDueFrom is { } from)
            yield return $"The extract gives only the latest, not how many came before: it may be due from {Say(from)}, and is counted to the latest day.";
        if (clock.Restarted && clock.Standard.CountsFrom is Anchor.FromNamedDay) yield return $"The day was changed {Times(clock.Restarts)}.";
        else if (clock.Restarted)
            yield return $"The work was closed or ended and begun again {Times(clock.Restarts)} since; the clock went on from its first start.";
        if (clock.ClosedWithoutOutcome)
            yield return "The work is closed without an outcome, which ends nothing: the child still waits.";
        if (clock.TimeMissing)
            yield return "A time of day is missing, so it is counted against us: from midnight when it starts, to the end of the day when it is met.";
        if (clock.StoppedSince is { } stopped) yield return $"It was stopped on {Say(stopped)}: no day counts until an answer comes.";
        else if (clock.DaysStopped > 0) yield return $"{Written.Count(clock.DaysStopped, "day")} on which it was stopped did not count.";
        if (clock.MetBy is { } met) yield return $"Met on {Say(met.On)}, when {WhatHappened(met, clock.Standard.SatisfiedBy)}.";
        if (clock.RecordedLate && clock.MetBy is { } late) yield return $"That was recorded on {Say(London.DayOf(late.RecordedAt))}, after it was due.";
        if (clock.LapsedOn is { } lapsed)
        {
            var why = clock.EndedBy is { } ended ? WhatHappened(ended, [.. clock.Standard.Ends, .. clock.Standard.Voids]) : "of the birthday on which it ends";
            yield return clock.Missed
                ? $"It ended on {Say(lapsed)} without being met, already overdue: missed."
                : clock.EndedBy is null ? $"It ended on {Say(lapsed)}, the birthday on which it ends." : $"It ended on {Say(lapsed)}, when {why}.";
        }

        if (clock.NothingKnownSince is { } reach) yield return $"It rests on an extract of {Say(reach)}; nothing is known since.";
        yield return $"{Words.Of(clock.Standard.Basis)}: {clock.Standard.Source}.";
    }

    private static string DayZero(Clock clock)
    {
        var from = clock.CountsFrom;
        var moments = clock.Ordinal > 1 && clock.Standard.StandsUntil.Count == 0 ? clock.Standard.SatisfiedBy : clock.Standard.Starts;
        var happened = from != clock.StartedBy || clock.Standard.CountsFrom is not Anchor.FromWorkOpened
            ? Capital(WhatHappened(from, [.. moments, .. clock.Standard.StandsUntil]))
            : from.Type.Title;
        return clock.Started != from.On
            ? $"{happened} on {Say(from.On)}; it counts from {Say(clock.Started)}, which is day 0."
            : clock.Allows?.Unit is TimeUnit.WorkingDays or TimeUnit.Hours
                ? $"{happened} on {Say(from.On)}."
                : $"{happened} on {Say(from.On)}, which is day 0.";
    }

    private static string Counted(Clock clock)
    {
        if (clock is { StoppedSince: not null, Allows: { } within }) return $"{Capital(within.ToString())}, and the days on which it is stopped.";
        if (clock.DueOn is not { } due) return $"No number of days is set; {clock.DaysWaited} days so far.";
        if (clock.Allows is not { } allows)
            return due == clock.Started ? $"Due the same day: by the end of {Say(due)}." : $"Due by the end of {Say(due)}, the day that was set.";
        if (clock.Standard.CountsFrom is Anchor.FromNamedDay) return $"{Capital(allows.ToString())} before the booked day: due by the end of {Say(due)}.";
        if (clock.Standard.CountsFrom is Anchor.FromExpectedBirth) return $"{Capital(allows.ToString())} before the expected birth: due by the end of {Say(due)}.";
        return allows.Unit switch
        {
            TimeUnit.WorkingDays => Explain.WorkingDaysCounted(clock.Started, due),
            TimeUnit.SchoolDays => $"{Capital(allows.ToString())}{ByWhichTerms(clock)}: due by the end of {Say(due)}.",
            TimeUnit.Terms => $"Once in each term{ByWhichTerms(clock)}: due by the end of {Say(due)}, the last day of the term.",
            TimeUnit.Hours when clock.StartedAt is { } start => Explain.HoursCounted(start, allows.Amount),
            TimeUnit.WorkingMornings when clock.DueAt is { } at => $"By ten o'clock on a working morning: due by {Written.At(at)}.",
            _ when clock.Standard.DueOnWorkingDay => $"{Capital(allows.ToString())}, bank holidays and weekends counted, and on to the next working day where it ends on one of them: due by the end of {Say(due)}.",
            _ => $"{Capital(allows.ToString())}, bank holidays and weekends counted: due by the end of {Say(due)}.",
        };
    }

    private static string WhatHappened(Fact fact, IReadOnlyList<Moment> among) =>
        among.FirstOrDefault(fact.Moments.Has)?.Says ?? (fact.Moments.Moments is [var first, ..] ? first.Says : fact.Type.Title.ToLowerInvariant());

    private static string ByWhichTerms(Clock clock) =>
        clock.DueOn is { } due && clock.Terms.Covers(due) && !clock.Terms.IsUsualOn(due) ? ", by the council's term dates" : ", by the usual pattern of terms: the council has given none for that year";

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };

    private static string Say(LocalDate day) => day.ToString("dddd d MMMM yyyy", English);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], English) + words[1..];
}
