using Linnet.Record;

namespace Linnet.Standards;

/// <summary>One interval of one clock as the engine counts it: days and minutes as numbers, facts by their place.</summary>
/// <remarks>Holds dates, never a status: whether it is overdue is a question asked on a day. See <see cref="Clock"/> for the same in words.</remarks>
public struct Wait
{
    /// <summary>The standard's number in its table.</summary>
    public short Standard;

    /// <summary>The piece of work that started it; -1 for none.</summary>
    public short Strand;

    /// <summary>Which interval of a repeating standard; 1 is the first.</summary>
    public short Ordinal;

    /// <summary>Which interval it is at least, where what an extract gave as the latest may not have been the first: its ordinal otherwise.</summary>
    public short OrdinalAtLeast;

    /// <summary>How often the work was closed without outcome, or ended, and begun again inside this wait.</summary>
    public short Restarts;

    /// <summary>The place of the fact that started the clock.</summary>
    public int StartPlace;

    /// <summary>The place of the fact this interval counts from.</summary>
    public int AnchorPlace;

    /// <summary>The day the clock started.</summary>
    public int StartDay;

    /// <summary>Day 0 of this interval.</summary>
    public int AnchorDay;

    /// <summary>The minute this interval counts from, for hour clocks.</summary>
    public int AnchorAt;

    /// <summary>The day of the latest start inside it.</summary>
    public int RawDay;

    /// <summary>The allowance in force; amount 0 when there is none.</summary>
    public Allowance Allows;

    /// <summary>The due day, or <see cref="Fact.None"/>.</summary>
    public int DueDay;

    /// <summary>The due minute of an hour clock, or <see cref="Fact.None"/>.</summary>
    public int DueAt;

    /// <summary>The day on which it was stopped and has not gone on, or <see cref="Fact.None"/>.</summary>
    public int StoppedFrom;

    /// <summary>How many days have not counted because it was stopped.</summary>
    public int StoppedDays;

    /// <summary>The day from which it warns, or <see cref="Fact.None"/>.</summary>
    public int WarnDay;

    /// <summary>The day it was met, or <see cref="Fact.None"/>.</summary>
    public int MetDay;

    /// <summary>The minute it was met, for hour clocks.</summary>
    public int MetAt;

    /// <summary>The place of the fact that met it; -1 while none has.</summary>
    public int MetPlace;

    /// <summary>The day it ended unmet or was voided, or <see cref="Fact.None"/>.</summary>
    public int EndDay;

    /// <summary>The minute it ended, for hour clocks.</summary>
    public int EndAt;

    /// <summary>The place of the fact that ended it; -1 for a birthday.</summary>
    public int EndPlace;

    /// <summary>It was voided.</summary>
    public bool Voided;

    /// <summary>The work was closed without an outcome and has not been begun again.</summary>
    public bool ClosedWithoutOutcome;

    /// <summary>Only the day is known of an hour clock's start, or of what met it.</summary>
    public bool TimeMissing;

    /// <summary>Day 0 comes from an extract.</summary>
    public bool RestsOnImport;

    /// <summary>Met by what an extract gave as the latest, and too late: what came before is not known, and so neither is this interval.</summary>
    internal bool NotKnown;

    /// <summary>Other pieces of work that joined it: a chain.</summary>
    internal short[]? Joined;

    /// <summary>The next open wait of the same standard; -1 for none.</summary>
    internal int Next;

    /// <summary>Whether nothing has met, ended or voided it.</summary>
    public readonly bool IsOpen => MetDay == Fact.None && EndDay == Fact.None;

    /// <summary>The state it is in when asked.</summary>
    public readonly ClockState StateWhen(AsKnown asked)
    {
        var hours = DueAt != Fact.None;
        if (MetDay != Fact.None)
            return DueDay == Fact.None || (hours ? MetAt <= DueAt : MetDay <= DueDay) ? ClockState.MetInTime : ClockState.MetLate;
        if (EndDay != Fact.None) return ClockState.Lapsed;
        if (DueDay == Fact.None || StoppedFrom != Fact.None) return ClockState.Running;
        var day = ReadOn(asked);
        if (hours ? day == asked.Day && asked.Now > DueAt || day > DueDay : day > DueDay) return ClockState.Overdue;
        return WarnDay != Fact.None && day >= WarnDay ? ClockState.DueSoon : ClockState.Running;
    }

    /// <summary>The day on which it can be read: no later than the extracts reach, where it rests on one.</summary>
    public readonly int ReadOn(AsKnown asked) => RestsOnImport && asked.Horizon < asked.Day ? Math.Max(asked.Horizon, AnchorDay) : asked.Day;

    /// <summary>The first day on which it might be due, where its ordinal is not certain; otherwise the day it is due.</summary>
    internal readonly int EarliestDue(PracticeStandard standard)
    {
        if (OrdinalAtLeast >= Ordinal || DueDay == Fact.None) return DueDay;
        var earliest = DueDay;
        for (var at = Math.Max(0, OrdinalAtLeast - 2); at < standard.ThenEvery.Count; at++)
            earliest = Math.Min(earliest, standard.ThenEvery[at].DueDay(AnchorDay));
        return earliest;
    }

    /// <summary>Ended or voided although it was already overdue: kept as missed.</summary>
    public readonly bool Missed =>
        EndDay != Fact.None && !Voided && DueDay != Fact.None && (DueAt == Fact.None ? EndDay > DueDay : EndAt > DueAt);
}

/// <summary>Where a clock stands on the day it is asked.</summary>
public enum ClockState
{
    /// <summary>Time is left.</summary>
    [Says("Running")] Running = 1,
    /// <summary>Time is running out.</summary>
    [Says("Due soon")] DueSoon = 2,
    /// <summary>The due day has passed.</summary>
    [Says("Overdue")] Overdue = 3,
    /// <summary>Done by the due day.</summary>
    [Says("Met in time")] MetInTime = 4,
    /// <summary>Done, after the due day.</summary>
    [Says("Met late")] MetLate = 5,
    /// <summary>Ended without being met, or voided.</summary>
    [Says("Lapsed")] Lapsed = 6,
}
