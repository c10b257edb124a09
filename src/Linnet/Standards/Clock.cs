using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>One clock of one child, to be read: what it waits for, since when, due when, and the facts that say so.</summary>
public sealed class Clock
{
    private readonly Wait wait;
    private readonly AsKnown asked;
    private readonly SubjectFacts facts;

    /// <summary>A wait of the engine's, with its subject's facts.</summary>
    public Clock(in Wait wait, PracticeStandard standard, SubjectFacts facts, AsKnown asked, TermDates? terms = null)
    {
        Terms = terms ?? TermDates.Default;
        this.wait = wait;
        this.facts = facts;
        this.asked = asked;
        Standard = standard;
        State = wait.StateWhen(asked);
    }

    /// <summary>The standard it runs under.</summary>
    public PracticeStandard Standard { get; }

    /// <summary>The school terms it counts by, where it counts by them.</summary>
    public TermDates Terms { get; }

    /// <summary>Whose clock it is.</summary>
    public Subject Subject => facts.Subject;

    /// <summary>Where it stands on the day asked.</summary>
    public ClockState State { get; }

    /// <summary>The piece of work that started it.</summary>
    public Guid? Strand => wait.Strand < 0 ? null : facts.StrandIds[wait.Strand];

    /// <summary>Which interval of a repeating standard; 1 is the first.</summary>
    public int Ordinal => wait.Ordinal;

    /// <summary>Day 0: the day it counts from.</summary>
    public LocalDate Started => Days.FromNumber(wait.AnchorDay);

    /// <summary>The minute an hour clock counts from.</summary>
    public Instant? StartedAt => InstantOf(wait.AnchorAt == 0 && wait.DueAt == Fact.None ? Fact.None : wait.AnchorAt);

    /// <summary>The last day on which it is met in time; null for a wait without a number, and while it is stopped.</summary>
    public LocalDate? DueOn => StoppedSince is null ? DayOf(wait.DueDay) : null;

    /// <summary>The day on which it was stopped, where it has not gone on: until it does, nobody can say when it is due.</summary>
    public LocalDate? StoppedSince => IsOpen ? DayOf(wait.StoppedFrom) : null;

    /// <summary>How many days have not counted because it was stopped.</summary>
    public int DaysStopped => wait.StoppedDays;

    /// <summary>The first day on which it might be due, where an extract does not say which of several it counts from; due on <see cref="DueOn"/> at the latest.</summary>
    public LocalDate? MayBeDueFrom => wait.EarliestDue(Standard) is var earliest && earliest < wait.DueDay ? Days.FromNumber(earliest) : null;

    /// <summary>The moment by which an hour clock is met in time.</summary>
    public Instant? DueAt => InstantOf(wait.DueAt);

    /// <summary>The day from which it warns.</summary>
    public LocalDate? WarnsOn => DayOf(wait.WarnDay);

    /// <summary>The day it was met.</summary>
    public LocalDate? MetOn => DayOf(wait.MetDay);

    /// <summary>The moment an hour clock was met; the end of the day where only the day is known.</summary>
    public Instant? MetAt => wait.MetDay == Fact.None || wait.DueAt == Fact.None ? null : InstantOf(wait.MetAt);

    /// <summary>The day it ended unmet.</summary>
    public LocalDate? LapsedOn => DayOf(wait.EndDay);

    /// <summary>The allowance in force for this interval.</summary>
    public Allowance? Allows => wait.Allows.Amount == 0 ? null : wait.Allows;

    /// <summary>Ended unmet with the due day already past: kept as missed.</summary>
    public bool Missed => wait.Missed;

    /// <summary>It left numerator and denominator, with a reason and an approver.</summary>
    public bool Voided => wait.Voided;

    /// <summary>The work was closed and begun again inside this wait, which went on counting.</summary>
    public bool Restarted => wait.Restarts > 0;

    /// <summary>How often.</summary>
    public int Restarts => wait.Restarts;

    /// <summary>The work is closed without an outcome at this moment; the wait goes on.</summary>
    public bool ClosedWithoutOutcome => wait.ClosedWithoutOutcome && wait.IsOpen;

    /// <summary>Nothing has met, ended or voided it.</summary>
    public bool IsOpen => wait.IsOpen;

    /// <summary>Only a day is known where a time is needed.</summary>
    public bool TimeMissing => wait.TimeMissing;

    /// <summary>The extract's day to which it counts, where it rests on one and nothing is known since.</summary>
    public LocalDate? NothingKnownSince =>
        IsOpen && wait.RestsOnImport && asked.Horizon < asked.Day ? Days.FromNumber(wait.ReadOn(asked)) : null;

    /// <summary>Falls due after the day to which anything is known: neither overdue nor in time.</summary>
    public bool DueIsNotKnown => NothingKnownSince is not null && DueOn is { } due && Days.NumberOf(due) >= asked.Horizon && Days.NumberOf(due) < asked.Day;

    /// <summary>How much has passed from day 0 to the day it was met or ended, or the day asked: working days, hours or calendar days by its unit.</summary>
    public int Elapsed => ElapsedFrom(wait.AnchorDay);

    /// <summary>The same from the latest start inside it, as a form would have it.</summary>
    public int RawElapsed => ElapsedFrom(Restarted ? wait.RawDay : wait.AnchorDay);

    /// <summary>The day that is booked for what would meet it and has yet to come; null when none is, or when its day went by.</summary>
    public LocalDate? BookedFor => !IsOpen || Standard.BookedBy.Count == 0
        ? null
        : facts.AsAt(asked.Day, asked.KnownAt)
            .Where(f => f.Day >= wait.AnchorDay && f.NamedDay >= asked.Day && Standard.BookedBy.Any(f.Moments.Has))
            .Select(f => DayOf(f.NamedDay))
            .LastOrDefault();

    /// <summary>A day is booked, and it is after the due day.</summary>
    public bool BookedTooLate => BookedFor is { } day && day > DueOn;

    /// <summary>How often it has been raised as it grew older; 0 while it is young or once it is over.</summary>
    public int Raised => IsOpen ? Standard.RaisedAt.Count(after => Elapsed >= after) : 0;

    /// <summary>What it is counted in: calendar days for a wait without a number.</summary>
    public TimeUnit Unit => wait.DueAt != Fact.None ? TimeUnit.Hours : Allows?.Unit ?? Standard.Allows?.Unit ?? TimeUnit.Days;

    /// <summary>Calendar days waited, whatever the unit.</summary>
    public int DaysWaited => Until - wait.AnchorDay;

    /// <summary>Calendar days past due on the day asked, or when met or ended; 0 when not overdue.</summary>
    public int DaysOverdue => wait.DueDay == Fact.None || StoppedSince is not null ? 0 : Math.Max(0, Until - wait.DueDay);

    /// <summary>The fact that started the clock.</summary>
    public Fact StartedBy => facts.All[wait.StartPlace];

    /// <summary>The fact that this interval counts from.</summary>
    public Fact CountsFrom => facts.All[wait.AnchorPlace];

    /// <summary>The fact that met it.</summary>
    public Fact? MetBy => wait.MetPlace < 0 ? null : facts.All[wait.MetPlace];

    /// <summary>The fact that ended it; null where a birthday did.</summary>
    public Fact? EndedBy => wait.EndPlace < 0 ? null : facts.All[wait.EndPlace];

    /// <summary>Met in time, but recorded only after it was due: flagged as entered late.</summary>
    public bool RecordedLate => MetBy is { Imported: false } met && DueOn is { } due && State == ClockState.MetInTime && London.DayOf(met.RecordedAt) > due;

    /// <summary>The sentence that explains the arithmetic.</summary>
    public string Because => Standards.Because.Of(this);

    /// <summary>The day on which it is read: the day asked, or as far as the extracts reach.</summary>
    public LocalDate ReadOn => Days.FromNumber(wait.ReadOn(asked));

    /// <summary>The moment at which an hour clock is read; null where only the extract's day is known.</summary>
    public Instant? ReadAt => wait.DueAt == Fact.None || wait.ReadOn(asked) < asked.Day ? null : InstantOf(asked.Now);

    private int Until => wait.MetDay != Fact.None ? wait.MetDay : wait.EndDay != Fact.None ? wait.EndDay : wait.ReadOn(asked);

    private int ElapsedFrom(int start)
    {
        if (wait.DueAt == Fact.None) return Allows is { } allows && !allows.ByTheMinute ? allows.Elapsed(start, Until) : Until - start;
        var end = wait.MetDay != Fact.None ? wait.MetAt : wait.EndDay != Fact.None ? wait.EndAt : wait.ReadOn(asked) < asked.Day
            ? (int)(London.EndOf(Days.FromNumber(Until)).ToUnixTimeSeconds() / 60)
            : asked.Now;
        return Math.Max(0, end - wait.AnchorAt) / 60;
    }

    private static LocalDate? DayOf(int number) => number == Fact.None ? null : Days.FromNumber(number);

    private static Instant? InstantOf(int minute) => minute == Fact.None ? null : Instant.FromUnixTimeSeconds(60L * minute);
}
