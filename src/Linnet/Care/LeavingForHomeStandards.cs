using Linnet.Plans;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.CareMoments;

namespace Linnet.Care;

/// <summary>Standards of the end of a period of care: who approves it, and what helps a child who goes home.</summary>
public static class LeavingForHomeStandards
{
    /// <summary>A senior officer approves before the child leaves.</summary>
    public static PracticeStandard LeavingApproved { get; } = new()
    {
        Key = "leaving-care-approved",
        Catalogue = "discharge-decision",
        Says = "The nominated officer approves, before the day, that a child who has been in care for 20 working days leaves it.",
        WaitsFor = "approval to leave care",
        Source = new(CareLaw.Regulations, "reg 39(2) to (6), as substituted by SI 2015/495"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.NominatedOfficer,
        From = new(2015, 4, 1),
        Starts = [LeavingProposed],
        SatisfiedBy = [CareMoments.LeavingApproved],
        CountsFrom = Anchor.BackFromNamedDay,
        EndsAtAge = 18,
    };

    /// <summary>The director, for a young person of sixteen or seventeen who is not under a care order.</summary>
    public static PracticeStandard LeavingApprovedByDirector { get; } = LeavingApproved with
    {
        Key = "leaving-care-approved-by-director",
        Says = "The director approves, before the day, that a child of 16 or 17 who is not under a care order leaves care.",
        WaitsFor = "the director's approval to leave care",
        Owner = Role.Director,
        Starts = [LeavingProposedToDirector],
        SatisfiedBy = [CareMoments.LeavingApprovedByDirector],
    };

    /// <summary>A visit after going home.</summary>
    public static PracticeStandard SeenAfterReturn { get; } = new()
    {
        Key = "seen-after-return-home",
        Catalogue = "return-home-plan",
        Says = "A child who went home from care is seen within 10 working days.",
        WaitsFor = "somebody to see them after going home",
        Source = new("Local practice; SI 2010/959 reg 39 and its guidance ask for support and give no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days",
        Owner = Role.SocialWorker,
        Starts = [ReturnedHome],
        StartsFromExtract = [],
        SatisfiedBy = [VisitMoments.ChildSeen],
        Ends = [CareBegan],
        Allows = 10.WorkingDays,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>A plan after going home.</summary>
    public static PracticeStandard PlanAfterReturn { get; } = SeenAfterReturn with
    {
        Key = "plan-after-return-home",
        Says = "A child who went home from care has a child in need or protection plan within 10 working days.",
        WaitsFor = "a plan for support at home",
        Owner = Role.TeamManager,
        SatisfiedBy = [NeedPlanMoments.NeedPlanBegan, PlanMoments.ProtectionPlanBegan],
    };

    /// <summary>Those who must know are told of a death in care.</summary>
    public static PracticeStandard DeathNotified { get; } = new()
    {
        Key = "death-in-care-notified",
        Catalogue = "cla-death-notify",
        Says = "The Secretary of State, Ofsted and the parents are told of a death in care within one working day.",
        WaitsFor = "those who must know to be told of the death",
        Source = new("Local practice; the Children Act 1989 (Sch 2 para 20) says without delay and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "the same day to 1 working day; the serious incident notification has its own 5",
        Owner = Role.Director,
        Starts = [DiedInCare],
        StartsFromExtract = [],
        SatisfiedBy = [CareMoments.DeathNotified],
        Allows = 1.WorkingDays,
        MetIfWithin = 0.Days,
    };
}
