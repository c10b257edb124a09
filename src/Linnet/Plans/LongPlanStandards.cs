using Linnet.Conferences;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Plans.PlanCheckpointMoments;

namespace Linnet.Plans;

/// <summary>Standards against drift: a plan that runs long is looked at by somebody senior, with the lawyers at fifteen months.</summary>
public static class LongPlanStandards
{
    /// <summary>Nine months on a protection plan.</summary>
    public static PracticeStandard ProtectionPlanAtNineMonths { get; } = Protection(
        9,
        ProtectionLookedAtNine,
        Role.ConferenceChair,
        "the chair looks at why it is still needed",
        "a look at a protection plan of 9 months");

    /// <summary>Fifteen months.</summary>
    public static PracticeStandard ProtectionPlanAtFifteenMonths { get; } = Protection(
        15,
        ProtectionLookedAtFifteen,
        Role.HeadOfService,
        "a panel with the lawyers decides whether pre-proceedings should begin",
        "a decision on pre-proceedings at 15 months of a protection plan");

    /// <summary>Eighteen months.</summary>
    public static PracticeStandard ProtectionPlanAtEighteenMonths { get; } = Protection(
        18,
        ProtectionLookedAtEighteen,
        Role.HeadOfService,
        "the head of service looks at what has to change",
        "a look at a protection plan of 18 months");

    /// <summary>Twenty-four months: the national measure counts plans this long.</summary>
    public static PracticeStandard ProtectionPlanAtTwentyFourMonths { get; } = Protection(
        24,
        ProtectionLookedAtTwentyFour,
        Role.HeadOfService,
        "the head of service looks at it; the national statistics count plans of two years and more",
        "a look at a protection plan of 24 months");

    /// <summary>Six months on a child in need plan.</summary>
    public static PracticeStandard NeedPlanAtSixMonths { get; } = Need(
        6,
        NeedLookedAtSix,
        Role.TeamManager,
        "the team manager",
        "a look at a child in need plan of 6 months");

    /// <summary>Nine months.</summary>
    public static PracticeStandard NeedPlanAtNineMonths { get; } = Need(
        9,
        NeedLookedAtNine,
        Role.HeadOfService,
        "the head of service",
        "a look at a child in need plan of 9 months");

    /// <summary>Twelve months.</summary>
    public static PracticeStandard NeedPlanAtTwelveMonths { get; } = Need(
        12,
        NeedLookedAtTwelve,
        Role.HeadOfService,
        "the head of service",
        "a look at a child in need plan of 12 months");

    private static PracticeStandard Protection(int months, Moment lookedAt, Role owner, string says, string waitsFor) => new()
    {
        Key = $"protection-plan-at-{months}-months",
        Catalogue = "cp-plan-drift-9/15/18/24",
        Says = $"When a child protection plan has run for {months} months, {says}.",
        WaitsFor = waitsFor,
        Source = new("Local practice against drift"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "9, 15, 18 and 24 months are common",
        Owner = owner,
        Starts = [ConferenceMoments.PlanDecided, PlanMoments.ProtectionPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [lookedAt],
        Ends = [PlanMoments.ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = months.Months,
        WarnsAt = months - 1,
        OnePerSubject = true,
    };

    private static PracticeStandard Need(int months, Moment lookedAt, Role owner, string who, string waitsFor) => new()
    {
        Key = $"need-plan-at-{months}-months",
        Catalogue = "cin-drift",
        Says = $"When a child in need plan has run for {months} months, {who} looks at what stands in the way.",
        WaitsFor = waitsFor,
        Source = new("Local practice against drift"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "6, 9 and 12 months are common",
        Owner = owner,
        Starts = [NeedPlanMoments.NeedPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [lookedAt],
        Ends = [NeedPlanMoments.NeedPlanOver, ConferenceMoments.PlanDecided, PlanMoments.ProtectionPlanBegan, Care.CareMoments.CareBegan],
        EndsAtAge = 18,
        Allows = months.Months,
        WarnsAt = months - 1,
        OnePerSubject = true,
    };
}
