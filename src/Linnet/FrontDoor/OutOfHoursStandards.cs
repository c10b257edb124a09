using Linnet.Standards;
using static Linnet.FrontDoor.FrontDoorMoments;

namespace Linnet.FrontDoor;

/// <summary>Standards of work at night and at the weekend.</summary>
public static class OutOfHoursStandards
{
    /// <summary>The team of the day takes over on the next working morning.</summary>
    public static PracticeStandard HandoverTaken { get; } = new()
    {
        Key = "out-of-hours-work-taken-over",
        Catalogue = "edt-handover",
        Says = "What the out-of-hours team did for a child is taken over by ten o'clock on the next working morning.",
        WaitsFor = "the team of the day to take over",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "nine to ten o'clock on the next working morning",
        Owner = Role.OutOfHours,
        Starts = [OutOfHoursWorkDone],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.HandoverTaken],
        Allows = 1.WorkingMornings,
    };
}
