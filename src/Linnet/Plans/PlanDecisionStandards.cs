using Linnet.Conferences;
using Linnet.Standards;
using static Linnet.Plans.PlanCheckpointMoments;
using static Linnet.Plans.PlanMoments;

namespace Linnet.Plans;

/// <summary>Standards of deciding about a protection plan: its detail, its end, a second one, and a chair's challenge.</summary>
public static class PlanDecisionStandards
{
    /// <summary>The outline becomes a plan in detail.</summary>
    public static PracticeStandard PlanInDetail { get; } = new()
    {
        Key = "protection-plan-in-detail",
        Catalogue = "core-group-first",
        Says = "The core group turns the outline of the conference into a plan with actions, names and days. No number is set "
            + "beyond that of the first core group.",
        WaitsFor = "a protection plan in detail",
        Source = new("Working Together to Safeguard Children", "chapter 3, core groups"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [ConferenceMoments.PlanDecided, ProtectionPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [PlanWrittenInDetail],
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        OnePerSubject = true,
    };

    /// <summary>A conference's decision to end the plan is recorded on its day.</summary>
    public static PracticeStandard PlanEndRecorded { get; } = new()
    {
        Key = "protection-plan-end-recorded",
        Catalogue = "cp-plan-end",
        Says = "When a review conference decides that a protection plan ends, its end and the reason are recorded on the same day.",
        WaitsFor = "the end of the protection plan to be recorded",
        Source = new("Working Together to Safeguard Children", "chapter 3, ending a protection plan"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.ConferenceChair,
        Starts = [ReviewDecidedEnd],
        StartsFromExtract = [],
        SatisfiedBy = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 0.Days,
    };

    /// <summary>A second plan is looked at.</summary>
    public static PracticeStandard RepeatPlanLookedAt { get; } = new()
    {
        Key = "repeat-plan-looked-at",
        Catalogue = "cp-repeat-plan",
        Says = "When a child needs a protection plan again, the head of service looks at why on the day of the conference. The "
            + "national statistics count every earlier plan, however long ago.",
        WaitsFor = "a look at why a plan is needed again",
        Source = new("Children in need census", "NumberOfPreviousCPP; the review is local practice"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.High,
        Range = "earlier plans within 12 or 24 months, or ever",
        Owner = Role.HeadOfService,
        Starts = [ProtectionPlanBeganAgain],
        StartsFromExtract = [],
        SatisfiedBy = [PlanCheckpointMoments.RepeatPlanLookedAt],
        Ends = [ProtectionPlanOver],
        EndsAtAge = 18,
        Allows = 0.Days,
    };

    /// <summary>A chair's challenge is answered, at each level.</summary>
    public static PracticeStandard ChairChallengeAnswered { get; } = new()
    {
        Key = "chair-challenge-answered",
        Catalogue = "chair-challenge",
        Says = "A conference chair's challenge is answered within 10 working days, and again within 10 at each level it goes up.",
        WaitsFor = "an answer to the chair's challenge",
        Source = new("Local practice, after the reviewing officers' dispute resolution"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 or 10 working days at each level",
        Owner = Role.TeamManager,
        Starts = [ChairChallenged, ChallengeWentUp],
        StartsFromExtract = [],
        SatisfiedBy = [ChallengeGotAnswer],
        Ends = [ChallengeOver],
        Allows = 10.WorkingDays,
    };

    /// <summary>A chair's challenge comes to its end.</summary>
    public static PracticeStandard ChairChallengeResolved { get; } = new()
    {
        Key = "chair-challenge-resolved",
        Catalogue = "chair-challenge",
        Says = "A conference chair's challenge is resolved within 20 working days of being raised, whatever the level.",
        WaitsFor = "an end to the chair's challenge",
        Source = new("Local practice, after the reviewing officers' dispute resolution"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "20 working days in all",
        Owner = Role.HeadOfService,
        Starts = [ChairChallenged],
        StartsFromExtract = [],
        SatisfiedBy = [ChallengeOver],
        Allows = 20.WorkingDays,
    };
}
