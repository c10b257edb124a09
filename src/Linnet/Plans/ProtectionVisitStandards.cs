using Linnet.Conferences;
using Linnet.Standards;
using static Linnet.Plans.PlanMoments;
using static Linnet.Plans.VisitFrequencyMoments;
using static Linnet.Visits.VisitMoments;

namespace Linnet.Plans;

/// <summary>Standards of seeing a child on a protection plan. Each child separately: a brother's visit is not a sister's.</summary>
/// <remarks>
/// A visit counts when this child was seen, face to face. An extract that gives the day of a visit and not whether the child was seen
/// answers the visit, and leaves the child not seen: see the waits of <see cref="Visits.SeenStandards"/>.
/// </remarks>
public static class ProtectionVisitStandards
{
    private static readonly Citation SetInThePlan =
        new("Local practice; Working Together leaves the frequency of visits to the plan and gives no number");

    /// <summary>The first visit.</summary>
    public static PracticeStandard FirstProtectionVisit { get; } = new()
    {
        Key = "first-protection-visit",
        Catalogue = "cp-visit-first",
        Says = "A child is seen within 10 working days of the conference that decided on their protection plan. A visit at which "
            + "this child was not seen does not count.",
        WaitsFor = "a first visit under the protection plan",
        Source = SetInThePlan,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days",
        Owner = Role.SocialWorker,
        Starts = [ConferenceMoments.PlanDecided, ProtectionPlanBegan],
        StartsFromExtract = [ProtectionPlanBegan],
        SatisfiedBy = [StatutoryVisit],
        BookedBy = [VisitBooked],
        ExtractsHoldTheLatestOnly = true,
        OnceBorn = true,
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 10.WorkingDays,
        OnePerSubject = true,
    };

    /// <summary>Every visit after that.</summary>
    public static PracticeStandard ProtectionVisit { get; } = new()
    {
        Key = "protection-visit",
        Catalogue = "cp-visit",
        Says = "A child on a protection plan is seen at least every 20 working days, or as often as the plan says, "
            + "counted from the last visit at which this child was seen. A visit from an extract that does not say "
            + "whether the child was seen counts here, and the child still counts as not seen.",
        WaitsFor = "a visit under the protection plan",
        Source = SetInThePlan,
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "5 to 20 working days, 10 in many councils; some count 14 calendar days instead, which at Christmas and Easter is "
            + "not the same",
        Owner = Role.SocialWorker,
        Starts = [ConferenceMoments.PlanDecided, ProtectionPlanBegan],
        StartsFromExtract = [ProtectionPlanBegan],
        SatisfiedBy = [StatutoryVisit],
        BookedBy = [VisitBooked],
        OnceBorn = true,
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 20.WorkingDays,
        ThenEvery = [20.WorkingDays],
        Switches =
        [
            new(ProtectionEveryFive, 5.WorkingDays) { FromTheFirst = true },
            new(ProtectionEveryTen, 10.WorkingDays) { FromTheFirst = true },
            new(ProtectionEveryFifteen, 15.WorkingDays) { FromTheFirst = true },
            new(ProtectionEveryTwenty, 20.WorkingDays) { FromTheFirst = true },
        ],
        OnePerSubject = true,
    };

    /// <summary>Not seen: a manager decides what is done.</summary>
    public static PracticeStandard NotSeenTakenToManager { get; } = new()
    {
        Key = "not-seen-taken-to-manager",
        Catalogue = "cp-not-seen-escalation",
        Says = "When a child on a protection plan has not been seen for 4 weeks, a manager decides what is done so that the child is seen.",
        WaitsFor = "a manager's decision on not being seen",
        Source = new("Regional child protection procedures"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "4 weeks in the procedures we know",
        Owner = Role.TeamManager,
        Starts = [ConferenceMoments.PlanDecided, ProtectionPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [ChildSeen, Visits.VisitMoments.NotSeenTakenToManager],
        OnceBorn = true,
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 4.Weeks,
        ThenEvery = [4.Weeks],
        OnePerSubject = true,
    };

    /// <summary>Still not seen: the head of service decides.</summary>
    public static PracticeStandard NotSeenTakenToHeadOfService { get; } = new()
    {
        Key = "not-seen-taken-to-head-of-service",
        Catalogue = "cp-not-seen-escalation",
        Says = "When a child on a protection plan has not been seen for 6 weeks, the head of service decides what is done so that "
            + "the child is seen.",
        WaitsFor = "the head of service's decision on not being seen",
        Source = new("Regional child protection procedures"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "6 weeks in the procedures we know",
        Owner = Role.HeadOfService,
        Starts = [ConferenceMoments.PlanDecided, ProtectionPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [ChildSeen, NotSeenTakenToHead],
        OnceBorn = true,
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 6.Weeks,
        ThenEvery = [6.Weeks],
        OnePerSubject = true,
    };
}
