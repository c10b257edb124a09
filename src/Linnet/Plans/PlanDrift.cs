using Linnet.Need;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Plans;

/// <summary>How a child's plans drift: what is late, renewed again and again, nobody's, or without a next review.</summary>
public sealed record PlanDrift
{
    /// <summary>Whose.</summary>
    public required Subject Child { get; init; }

    /// <summary>The plans in force.</summary>
    public required IReadOnlyList<PlanDocument> Plans { get; init; }

    /// <summary>Open actions of any plan, meeting or supervision.</summary>
    public required IReadOnlyList<PlannedAction> Actions { get; init; }

    /// <summary>Plans whose review is overdue, or that have none due: nobody will look at them.</summary>
    public required IReadOnlyList<PlanDocument> WithoutReview { get; init; }

    /// <summary>Safety plans that are past the day of their test, or have none.</summary>
    public required int SafetyPlansUntested { get; init; }

    /// <summary>Direct payments whose plan is not whole.</summary>
    public required int PaymentsWithoutPlan { get; init; }

    /// <summary>Direct payments.</summary>
    public required int Payments { get; init; }

    /// <summary>Whether the family may break down, and whether it is supported; null where nobody flagged it.</summary>
    public required bool? BreakdownSupported { get; init; }

    /// <summary>Reads a child; null where no plan is in force, no action is agreed and nothing stands beside a plan.</summary>
    /// <param name="facts">What is held about the child.</param>
    /// <param name="open">The child's open clocks.</param>
    /// <param name="asked">What is asked.</param>
    public static PlanDrift? Of(SubjectFacts facts, IReadOnlyList<Clock> open, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        var plans = PlanDocument.InForce(facts, asked);
        var actions = PlannedAction.Of(known);
        var work = Children.OpenWork.Of(facts, asked);
        var payments = work.Where(w => w.Strand == Strand.Package && w.Code("kind") == Spelling.Code(nameof(PackageKind.DirectPayments))).ToList();
        var breakdown = known.FindLast(f => f.Type.Class == typeof(BreakdownRisk));
        if (plans.Count == 0 && actions.Count == 0 && payments.Count == 0 && breakdown is null && !work.Any(w => w.Strand == Strand.SafetyPlan)) return null;

        return new()
        {
            Child = facts.Subject,
            Plans = plans,
            Actions = actions,
            WithoutReview = [.. plans.Where(p => !open.Any(c => c.State != ClockState.Overdue && ReviewOf(p.Kind).Contains(c.Standard)))],
            SafetyPlansUntested = work.Count(w => w.Strand == Strand.SafetyPlan
                && !open.Any(c => c.Standard == SafetyPlanStandards.SafetyPlanTestedInTime && c.Strand == w.Id && c.State != ClockState.Overdue)),
            Payments = payments.Count,
            PaymentsWithoutPlan = payments.Count(p => (p.Code("planSays")?.Split(' ').Length ?? 0) < Enum.GetValues<PackagePlanPart>().Length),
            BreakdownSupported = breakdown?.Coded["atRisk"] == "yes" ? breakdown.Coded["support"] is { Length: > 0 } : null,
        };
    }

    private static PracticeStandard[] ReviewOf(LongPlan kind) => kind == LongPlan.Protection
        ? [ProtectionPlanStandards.FirstReviewConference, ProtectionPlanStandards.LaterReviewConference]
        : [NeedPlanStandards.NeedPlanReviewed];
}
