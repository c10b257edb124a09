using Linnet.Conferences;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Plans;

/// <summary>What stands before signing off a plan and before ending one.</summary>
public static class PlanSafeguards
{
    /// <summary>A manager signs off.</summary>
    public static Safeguard SignedOffByManager { get; } = new()
    {
        Says = "Only a manager signs off a plan.",
        Before = typeof(PlanSignedOff),
        Stops = attempt => attempt.ByManager ? null : new("", "Only a manager can sign off a plan. Ask your manager: what you put into the plan is kept"),
    };

    /// <summary>No sign-off without a day for each action, or without a contingency.</summary>
    public static Safeguard SignedOffWhole { get; } = new()
    {
        Says = "A plan is signed off when it says what needs to change, each action has a day and somebody who does it, and there is a "
            + "contingency. It is in force meanwhile.",
        Before = typeof(PlanSignedOff),
        Stops = attempt =>
        {
            var kind = attempt.Answers<PlanSignedOff>().Plan;
            var plan = PlanDocument.InForce(attempt.Facts, Asked(attempt)).FirstOrDefault(p => p.Kind == kind);
            if (plan is null) return new("plan", "The child has no such plan on that day. Check which plan, and the day");
            return plan.Lacks.Count == 0
                ? null
                : new("", $"The plan cannot be signed off: {Calendar.Written.List(plan.Lacks)}. It is kept and in force. Add what is missing, then sign it off");
        },
    };

    /// <summary>A protection plan ends for a reason.</summary>
    public static Safeguard ProtectionEndsForAReason { get; } = new()
    {
        Says = "A child protection plan ends only for a recorded reason.",
        Before = typeof(ProtectionPlanEnded),
        Stops = attempt => attempt.Answers<ProtectionPlanEnded>().Why is null ? new("why", "Select why the plan ended") : null,
    };

    /// <summary>A review conference decides that protection is no longer needed.</summary>
    public static Safeguard ProtectionEndsByConference { get; } = new()
    {
        Says = "That a child protection plan is no longer needed is decided by a review conference of that plan, the latest, and recorded with it or after it.",
        Before = typeof(ProtectionPlanEnded),
        Stops = attempt => attempt.Answers<ProtectionPlanEnded>().Why is EndOfProtection.NoLongerNeeded or EndOfProtection.InCare
            && LatestReview(attempt)?.Moments.Has(PlanMoments.ReviewDecidedEnd) != true
            && !attempt.Together.Any(e => e.Subject == attempt.Entry.Subject && PlanMoments.ReviewDecidedEnd.Is(e.Particulars))
                ? new("why", "No review conference has decided that the plan ends. Record the review conference first")
                : null,
    };

    /// <summary>A reason that the record contradicts is none.</summary>
    public static Safeguard ProtectionEndsAsTheRecordSays { get; } = new()
    {
        Says = "A child protection plan does not end with an eighteenth birthday that is still to come, nor with a death that is not on the record.",
        Before = typeof(ProtectionPlanEnded),
        Stops = attempt => attempt.Answers<ProtectionPlanEnded>().Why switch
        {
            EndOfProtection.TurnedEighteen when attempt.Birth?.PlusYears(18) is { } eighteen && eighteen > attempt.Entry.Happened.Day =>
                new("why", $"The child turns 18 on {Calendar.Written.Day(eighteen)}. Choose why the plan ended"),
            EndOfProtection.Died when !attempt.Before.Any(f => f.Moments.Has(RecordMoments.ChildDied)) =>
                new("why", "The death is not on the record by that day. Record it first, with its day, or choose why the plan ended"),
            _ => null,
        },
    };

    /// <summary>A child in need plan ends for a reason.</summary>
    public static Safeguard NeedPlanEndsForAReason { get; } = new()
    {
        Says = "A child in need plan ends only for a recorded reason.",
        Before = typeof(NeedPlanEnded),
        Stops = attempt => attempt.Answers<NeedPlanEnded>().Why is null ? new("why", "Select why the plan ended") : null,
    };

    /// <summary>One child protection plan at a time.</summary>
    public static Safeguard OneProtectionPlan { get; } = new()
    {
        Says = "A child has one child protection plan at a time.",
        Before = typeof(ProtectionPlanStarted),
        Stops = attempt => Second(attempt, LongPlan.Protection, "child protection plan", p => !p.DecidedOnly),
    };

    /// <summary>One child in need plan at a time.</summary>
    public static Safeguard OneNeedPlan { get; } = new()
    {
        Says = "A child has one child in need plan at a time.",
        Before = typeof(NeedPlanStarted),
        Stops = attempt => Second(attempt, LongPlan.Need, "child in need plan", p => !p.DecidedOnly),
    };

    /// <summary>An initial conference decides on a plan once; after that, reviews do.</summary>
    public static Safeguard NoInitialConferenceUnderAPlan { get; } = new()
    {
        Says = "While a child protection plan is in force, a review conference looks at it again. An initial conference is for a child without one.",
        Before = typeof(InitialConference),
        Stops = attempt => Second(attempt, LongPlan.Protection, "child protection plan", p => p.Since < attempt.Entry.Happened.Day) is { } second
            ? second with { Message = $"{second.Message} If the plan was looked at again, record a review conference" }
            : null,
    };

    /// <summary>The latest review that counts since the plan began; since ever where an extract does not show when that was.</summary>
    private static Fact? LatestReview(Attempt attempt)
    {
        var began = attempt.Before.LastOrDefault(f => f.Moments.Has(PlanMoments.ProtectionPlanBegan) || f.Moments.Has(ConferenceMoments.PlanDecided));
        return attempt.Before.LastOrDefault(f => f.Moments.Has(PlanMoments.ReviewConferenceHeld) && !(f.Day < began?.Day));
    }

    private static Problem? Second(Attempt attempt, LongPlan kind, string says, Func<PlanDocument, bool> counts)
    {
        if (attempt.Entry.Replaces is not null) return null;
        var held = PlanDocument.InForce(attempt.Facts, AsKnown.Everything).FirstOrDefault(p => p.Kind == kind && counts(p));
        return held is null ? null : new("happened", $"A {says} is in force since {Calendar.Written.Day(held.Since)}: add to it on the page Plan, or correct its entry where the day is wrong.");
    }

    private static AsKnown Asked(Attempt attempt) => AsKnown.At(attempt.Entry.Happened.Day);
}
