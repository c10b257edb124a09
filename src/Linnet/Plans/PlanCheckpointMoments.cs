using Linnet.Record;

namespace Linnet.Plans;

/// <summary>
/// Moments at which somebody senior looks at a plan: because it runs long, because it is not the first, because a chair asked.
/// </summary>
public static class PlanCheckpointMoments
{
    /// <summary>Nine months of a protection plan.</summary>
    public static Moment ProtectionLookedAtNine { get; } = Protection(PlanCheckpoint.NineMonths);

    /// <summary>Fifteen months.</summary>
    public static Moment ProtectionLookedAtFifteen { get; } = Protection(PlanCheckpoint.FifteenMonths);

    /// <summary>Eighteen months.</summary>
    public static Moment ProtectionLookedAtEighteen { get; } = Protection(PlanCheckpoint.EighteenMonths);

    /// <summary>Twenty-four months.</summary>
    public static Moment ProtectionLookedAtTwentyFour { get; } = Protection(PlanCheckpoint.TwentyFourMonths);

    /// <summary>Six months of a child in need plan.</summary>
    public static Moment NeedLookedAtSix { get; } = Need(PlanCheckpoint.SixMonths);

    /// <summary>Nine months.</summary>
    public static Moment NeedLookedAtNine { get; } = Need(PlanCheckpoint.NineMonths);

    /// <summary>Twelve months.</summary>
    public static Moment NeedLookedAtTwelve { get; } = Need(PlanCheckpoint.TwelveMonths);

    /// <summary>The head of service looked at a repeat plan.</summary>
    public static Moment RepeatPlanLookedAt { get; } = Moment.Of<RepeatPlanReviewed>(
        "repeat-plan-looked-at", "the head of service looked at the repeat plan");

    /// <summary>A chair raised a challenge.</summary>
    public static Moment ChairChallenged { get; } = Moment.Of<ChairChallenge>(
        "chair-challenged", "the conference chair raised a challenge");

    /// <summary>A manager answered it.</summary>
    public static Moment ChallengeGotAnswer { get; } = Moment.Of<ChallengeAnswered>(
        "challenge-got-answer", "a manager answered the challenge");

    /// <summary>A manager answered it and the chair is not content.</summary>
    public static Moment ChallengeWentUp { get; } = Moment.Of<ChallengeAnswered>(
        "challenge-went-up", "the chair was not content and the challenge went further up", a => !a.ChairContent);

    /// <summary>It came to its end.</summary>
    public static Moment ChallengeOver { get; } = Moment.Of<ChallengeResolved>("challenge-over", "the challenge was resolved");

    private static Moment Protection(PlanCheckpoint months) => Moment.Of<LongPlanReviewed>(
        $"protection-plan-looked-at-{(int)months}",
        $"a senior manager looked at a protection plan of {(int)months} months",
        r => r.Plan == LongPlan.Protection && r.Checkpoint >= months);

    private static Moment Need(PlanCheckpoint months) => Moment.Of<LongPlanReviewed>(
        $"need-plan-looked-at-{(int)months}",
        $"a senior manager looked at a child in need plan of {(int)months} months",
        r => r.Plan == LongPlan.Need && r.Checkpoint >= months);
}
