using Linnet.Conferences;
using Linnet.Standards;
using static Linnet.Plans.PlanMoments;

namespace Linnet.Plans;

/// <summary>Standards of a child protection plan: its core groups and reviews.</summary>
public static class ProtectionPlanStandards
{
    private static readonly Citation WorkingTogether =
        new("Working Together to Safeguard Children", "chapter 3, child protection conferences and core groups");

    /// <summary>The first core group.</summary>
    public static PracticeStandard FirstCoreGroup { get; } = new()
    {
        Key = "first-core-group",
        Catalogue = "core-group-first",
        Says = "The core group first meets within 10 working days of the conference that decided on the plan.",
        WaitsFor = "a first core group",
        Source = WorkingTogether,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [ConferenceMoments.PlanDecided, ProtectionPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [CoreGroupMet],
        BookedBy = [CoreGroupBooked],
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 10.WorkingDays,
        OnePerSubject = true,
    };

    /// <summary>Each later core group, from the day of the one before.</summary>
    public static PracticeStandard LaterCoreGroup { get; } = new()
    {
        Key = "later-core-group",
        Catalogue = "core-group-repeat",
        Says = "After the first, the core group meets at least every 6 weeks, counted from the day it last met.",
        WaitsFor = "another core group",
        Source = new("Regional child protection procedures"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "4 to 6 weeks, or 20 to 30 working days",
        Owner = Role.SocialWorker,
        Starts = [CoreGroupMet],
        StartsFromExtract = [],
        SatisfiedBy = [CoreGroupMet],
        BookedBy = [CoreGroupBooked],
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 6.Weeks,
        ThenEvery = [6.Weeks],
        OnePerSubject = true,
    };

    /// <summary>The first review conference.</summary>
    public static PracticeStandard FirstReviewConference { get; } = new()
    {
        Key = "first-review-conference",
        Catalogue = "rcpc-first",
        Says = "A child protection plan is first reviewed within 3 months of the initial conference.",
        WaitsFor = "a first review conference",
        Source = WorkingTogether,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.ConferenceChair,
        Starts = [ConferenceMoments.PlanDecided, ProtectionPlanBegan],
        StartsFromExtract = [ProtectionPlanBegan],
        SatisfiedBy = [ReviewConferenceHeld],
        BookedBy = [ConferenceMoments.ReviewConferenceBooked],
        ExtractsHoldTheLatestOnly = true,
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        AfterDayZero = true,
        Allows = 3.Months,
        OnePerSubject = true,
    };

    /// <summary>Each later review conference, from the day of the one before.</summary>
    public static PracticeStandard LaterReviewConference { get; } = new()
    {
        Key = "later-review-conference",
        Catalogue = "rcpc-repeat",
        Says = "After the first, a child protection plan is reviewed at least every 6 months, counted from the day of the last review.",
        WaitsFor = "another review conference",
        Source = WorkingTogether,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Range = "many councils book at 5 months",
        Owner = Role.ConferenceChair,
        Starts = [ReviewConferenceHeld],
        SatisfiedBy = [ReviewConferenceHeld],
        BookedBy = [ConferenceMoments.ReviewConferenceBooked],
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        AfterDayZero = true,
        Allows = 6.Months,
        ThenEvery = [6.Months],
        OnePerSubject = true,
    };
}
