using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>A clock in a few words, for a list: when it is due and how much is left, in the unit it is counted in.</summary>
public static class ClockWords
{
    /// <summary>From here on hours say less than days: five days.</summary>
    private const int ManyHours = 120;

    extension(Clock clock)
    {
        /// <summary>"Due 10 March 2026 · 6 working days left".</summary>
        public string InShort => clock switch
        {
            { MetOn: { } met } => $"Met on {Written.Day(met)} · {(clock.State == ClockState.MetLate ? "late" : "in time")}",
            { LapsedOn: { } ended } => $"Ended on {Written.Day(ended)} · {(clock.Missed ? "missed" : "not needed any more")}",
            { StoppedSince: { } stopped } => $"Stopped since {Written.Day(stopped)} · the days until an answer comes are not counted",
            { DueOn: null, NothingKnownSince: { } reach } => $"{Waited(clock)} at {Written.Day(reach)} · nothing known since",
            { DueOn: null } => $"{Waited(clock)} so far",
            { DueOn: { } due } => $"Due {Due(clock, due)} · {LeftInWords(clock)}",
        };

        /// <summary>How much is left on the day it is read, in its own unit; negative when overdue. Null for a wait without a number, or a closed one.</summary>
        public int? Left
        {
            get
            {
                if (!clock.IsOpen || clock.DueOn is not { } due) return null;
                if (clock.DueAt is { } at && clock.ReadAt is { } now) return (int)Math.Floor((at - now).TotalHours);
                return clock.Unit == TimeUnit.WorkingDays
                    ? WorkingDays.EnglandAndWales.Between(clock.ReadOn, due)
                    : Period.DaysBetween(clock.ReadOn, due);
            }
        }
    }

    private static string LeftInWords(Clock clock)
    {
        if (clock.DueIsNotKnown && clock.NothingKnownSince is { } reach) return $"not known since {Written.Day(reach)}";
        var left = clock.Left ?? 0;
        var unit = clock.DueAt is not null && clock.ReadAt is not null ? "hour" : clock.Unit == TimeUnit.WorkingDays ? "working day" : "day";
        if (unit == "hour" && Math.Abs(left) >= ManyHours) (left, unit) = (left / 24, "day");
        return (clock.State, left) switch
        {
            (ClockState.Overdue, 0) => "overdue",
            (ClockState.Overdue, _) => $"{Written.Count(-left, unit)} overdue",
            (_, 0) => unit == "hour" ? "less than an hour left" : "due today",
            _ => $"{Written.Count(left, unit)} left",
        };
    }

    private static string Due(Clock clock, LocalDate due) =>
        clock.DueAt is { } at ? $"{Written.Day(due)} at {Written.TimeOfDay(London.LocalOf(at).Minute)}" : Written.Day(due);

    private static string Waited(Clock clock) => Written.Count(clock.DaysWaited, "day");
}
