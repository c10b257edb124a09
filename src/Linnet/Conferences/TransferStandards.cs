using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Conferences.TransferMoments;

namespace Linnet.Conferences;

/// <summary>Standards for children on a protection plan who move between authorities.</summary>
public static class TransferStandards
{
    private static readonly Citation Regional = new("Regional safeguarding procedures");

    /// <summary>Our conference about a child who moved here on another authority's plan.</summary>
    public static PracticeStandard TransferInConferenceHeld { get; } = new()
    {
        Key = "transfer-in-conference-held",
        Catalogue = "transfer-in-conference",
        Says = "A transfer-in conference is held within 15 working days of our knowing that a child on another "
            + "authority's plan has moved here.",
        WaitsFor = "a transfer-in conference",
        Source = new("Regional safeguarding procedures", "the 15 working days stood in Working Together 2010"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "15 working days",
        Owner = Role.ConferenceChair,
        Starts = [MovedHere],
        StartsFromExtract = [],
        SatisfiedBy = [TransferMoments.TransferInConferenceHeld],
        Ends = [DidNotStay],
        Allows = 15.WorkingDays,
    };

    /// <summary>The new area is told by the next working day.</summary>
    public static PracticeStandard NewAreaTold { get; } = new()
    {
        Key = "new-area-told",
        Catalogue = "transfer-out-notify",
        Says = "Where a child on a protection plan moves away, the new area is told by telephone within one working day.",
        WaitsFor = "the new area to be told",
        Source = Regional,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "1 working day",
        Owner = Role.SocialWorker,
        Starts = [MovedAway],
        StartsFromExtract = [],
        SatisfiedBy = [NewAreaKnows],
        Ends = [PlanMoments.ProtectionPlanOver],
        Allows = 1.WorkingDays,
    };

    /// <summary>The papers follow within five working days.</summary>
    public static PracticeStandard NewAreaHasPapers { get; } = NewAreaTold with
    {
        Key = "new-area-has-papers",
        Says = "Where a child on a protection plan moves away, the new area has the papers within five working days.",
        WaitsFor = "the papers to reach the new area",
        Range = "5 working days",
        SatisfiedBy = [TransferMoments.NewAreaHasPapers],
        Allows = 5.WorkingDays,
    };
}
