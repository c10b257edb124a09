using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Visits;

/// <summary>A visit that was due, and what became of it.</summary>
public static class VisitDue
{
    /// <summary>Whether this clock waits for a visit, with a day by which. What a manager decides because a child is not seen is no visit.</summary>
    public static bool Is(Clock clock) =>
        clock is { DueOn: not null, Voided: false, Standard.Owner: Role.SocialWorker or Role.PersonalAdviser } && clock.Standard.SatisfiedBy.Any(IsAVisit);

    /// <summary>In words: on time, late, never made, or still waited for.</summary>
    public static string Says(Clock clock) => clock.State switch
    {
        ClockState.MetInTime => "On time",
        ClockState.MetLate => "Late",
        ClockState.Lapsed => clock.DaysOverdue > 0 ? "Never made" : "No longer needed",
        ClockState.Overdue => "Overdue",
        ClockState.Running or ClockState.DueSoon => "Not yet due",
        _ => throw new NotSupportedException(clock.State.ToString()),
    };

    private static bool IsAVisit(Moment moment) =>
        ReferenceEquals(moment, VisitMoments.ChildSeen) || ReferenceEquals(moment, VisitMoments.ChildSeenAlone) || ReferenceEquals(moment, VisitMoments.StatutoryVisit);
}
