using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Tests;

/// <summary>Tells what happened to one child, in order, and asks its clocks. What is not said is recorded at noon of the day it happened.</summary>
public sealed class Story
{
    private readonly List<Entry> entries = [];
    private readonly List<Entry> settings = [];
    private readonly Subject subject;

    public Story(string subject = "child:1")
    {
        Assert.True(Subject.TryParse(subject, out this.subject));
    }

    /// <summary>The last entry told.</summary>
    public Entry Last => entries[^1];

    /// <summary>Something happened. <paramref name="on"/> is a day or a time in London; <paramref name="recorded"/> likewise.</summary>
    public Story Then(string on, Particulars particulars, Guid? strand = null, Guid? aroseFrom = null, string? recorded = null, Guid? replaces = null, bool imported = false)
    {
        entries.Add(EntryOf(subject, on, particulars, recorded) with
        {
            Strand = strand,
            AroseFrom = aroseFrom,
            Replaces = replaces,
            Reason = replaces is null ? null : "Written on the wrong day.",
            Source = imported ? new("annex-a") : null,
        });
        return this;
    }

    /// <summary>The child was born on this day.</summary>
    public Story Born(string on) => Then(on, new Linnet.Children.ChildDetails { BornOn = Day(on) });

    /// <summary>The council set a number of its own.</summary>
    public Story Setting(string from, string standard, int amount, TimeUnit unit, string? until = null, int? thenEvery = null)
    {
        var setting = new LocalSetting { Standard = standard, Amount = amount, Unit = unit, ApprovedBy = "the director", Until = until is null ? null : Day(until), ThenEvery = thenEvery };
        settings.Add(EntryOf(Subject.Authority, from, setting, recorded: null));
        return this;
    }

    /// <summary>The council published these terms: name, first day, last day.</summary>
    public Story Terms(params (string Name, string From, string To)[] terms)
    {
        foreach (var (name, from, to) in terms)
            settings.Add(EntryOf(Subject.Authority, "2025-01-06", new Linnet.Education.SchoolTerm { Name = name, From = Day(from), To = Day(to) }, recorded: null));
        return this;
    }

    /// <summary>The facts of the child.</summary>
    public SubjectFacts Facts => FactOf.Entries(entries) is [var only] ? only : new(subject, []);

    /// <summary>What would stand in the way if somebody of this post recorded this now.</summary>
    public IReadOnlyList<Problem> Against(string on, Particulars particulars, Linnet.Workers.Post by, string? team = null, Func<string, Linnet.Workers.WorkerOnList?>? workers = null)
    {
        var entry = EntryOf(subject, on, particulars, recorded: null);
        return [.. Safeguard.Against(new(entry, Facts, by, [entry]) { Team = team, Workers = workers })];
    }

    /// <summary>What would stand in the way if somebody of this post corrected that entry to this now.</summary>
    public IReadOnlyList<Problem> AgainstCorrecting(Guid replaces, string on, Particulars particulars, Linnet.Workers.Post by)
    {
        var entry = EntryOf(subject, on, particulars, recorded: null) with { Replaces = replaces };
        return [.. Safeguard.Against(new(entry, Facts, by, [entry]))];
    }

    /// <summary>Every clock as at the end of a day.</summary>
    public IReadOnlyList<Clock> Clocks(string today, string? knownAt = null, string? horizon = null, string? now = null) =>
        Linnet.Standards.Clocks.Of(
            Facts,
            AsKnown.At(
                Day(today),
                knownAt is null ? null : London.EndOf(Day(knownAt)),
                now is null ? null : At(now),
                horizon is null ? null : Day(horizon)),
            new(FactOf.Entries(settings).SelectMany(s => s.All)));

    /// <summary>Every clock of this standard, in the order they began.</summary>
    public IReadOnlyList<Clock> Clocks(PracticeStandard standard, string today, string? knownAt = null, string? horizon = null, string? now = null) =>
        [.. Clocks(today, knownAt, horizon, now).Where(c => c.Standard.Key == standard.Key)];

    /// <summary>The one clock of this standard.</summary>
    public Clock OnlyClock(PracticeStandard standard, string today, string? knownAt = null, string? horizon = null, string? now = null) =>
        Assert.Single(Clocks(standard, today, knownAt, horizon, now));

    /// <summary>The last clock of this standard: of a repeating one, the interval that runs now.</summary>
    public Clock LastClock(PracticeStandard standard, string today) => Clocks(standard, today)[^1];

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    public static Instant At(string text)
    {
        Assert.True(Happening.TryParse(text, out var happened, out var wrong), wrong);
        return happened.At ?? throw new ArgumentException($"{text} has no time");
    }

    private Entry EntryOf(Subject about, string on, Particulars particulars, string? recorded)
    {
        Assert.True(Happening.TryParse(on, out var happened, out var wrong), wrong);
        return new()
        {
            Id = EntryJson.FromText($"{about} {entries.Count} {settings.Count}"),
            Subject = about,
            Type = RecordType.Of(particulars.GetType()),
            Happened = happened,
            Recorded = recorded is null ? happened.At ?? London.StartOf(happened.Day) + Duration.FromHours(12) + Duration.FromSeconds(entries.Count)
                : recorded.Length > 10 ? At(recorded) : London.StartOf(Day(recorded)) + Duration.FromHours(12),
            By = "W1",
            Particulars = particulars,
        };
    }
}
