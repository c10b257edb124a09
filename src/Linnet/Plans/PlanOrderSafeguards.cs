using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Plans;

/// <summary>What stands before a child protection plan that begins on another day than its conference, or is worked before it.</summary>
/// <remarks>
/// Working Together 2023, chapter 3; children in need census, rule 2885: the plan begins on the day of the conference that decided on it. The
/// conference comes first, on the record too: its day is corrected first, then that of the plan.
/// </remarks>
public static class PlanOrderSafeguards
{
    /// <summary>The day of the plan is that of its conference.</summary>
    public static Safeguard BeginsWithItsConference { get; } = new()
    {
        Says = "A child protection plan begins on the day of the conference that decided on it.",
        Before = typeof(ProtectionPlanStarted),
        Stops = attempt => DecidedOnly(attempt) is { } decided && decided.Since != attempt.Entry.Happened.Day
            ? new("happened", $"The conference of {Written.Day(decided.Since)} decided on the plan: it began on that day. Enter that day, or correct the day of the conference first")
            : null,
    };

    /// <summary>Core groups and reviews follow the conference, also where the plan itself is not recorded yet.</summary>
    public static Safeguard FollowsItsConference { get; } = new()
    {
        Says = "Core groups and reviews come after the conference that decided on the plan, whether or not its category has been recorded.",
        Before = typeof(Particulars),
        Stops = attempt => attempt.Entry.Type.PartOf is { Strand: Strand.ProtectionPlan, Lies: Lies.SinceItBegan or Lies.WhileItLasts }
            && DecidedOnly(attempt) is { } decided && decided.Since > attempt.Entry.Happened.Day && !Others(attempt)
                ? new("happened", $"The conference that decided on the plan was held on {Written.Day(decided.Since)}: '{attempt.Entry.Type.Title}' cannot come before it. Check the day")
                : null,
    };

    /// <summary>The plan that a conference decided on and nobody has recorded, the entry that is corrected left out.</summary>
    private static PlanDocument? DecidedOnly(Attempt attempt) => Plans(attempt).FirstOrDefault(p => p is { Kind: LongPlan.Protection, DecidedOnly: true, Ended: null });

    private static bool Others(Attempt attempt) => Plans(attempt).Any(p => p is { Kind: LongPlan.Protection, DecidedOnly: false } && p.Since <= attempt.Entry.Happened.Day);

    private static IReadOnlyList<PlanDocument> Plans(Attempt attempt) => PlanDocument.Of(
        new(attempt.Facts.Subject, attempt.Facts.AsAt(int.MaxValue).Where(f => f.Entry != attempt.Entry.Replaces)),
        AsKnown.Everything);
}
