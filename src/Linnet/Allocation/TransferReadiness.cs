using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Care;
using Linnet.Children;
using Linnet.LeavingCare;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Supervision;
using Linnet.Visits;
using Linnet.Waiting;

namespace Linnet.Allocation;

/// <summary>Whether the record of a child is fit to pass to another team, part by part. Worked out from the record as asked; nobody can tick it.</summary>
/// <param name="Lines">The parts, in the order in which the next worker needs them.</param>
public sealed record TransferReadiness(IReadOnlyList<TransferReadiness.Line> Lines)
{
    private const int Named = 5;

    private static readonly IReadOnlySet<string> Reviews = new HashSet<string> { "icpc-15wd", "rcpc-first", "rcpc-repeat", "cin-review", "cla-review-1", "pathway-review" };
    private static readonly IReadOnlySet<string> OwnLine = new HashSet<string> { "case-summary", "chronology", "case-transfer", "supervision-action" };
    private static readonly IReadOnlySet<Type> PlansOfCare = new HashSet<Type> { typeof(CarePlanAgreed), typeof(CarePlanUpdated), typeof(PathwayPlanMade), typeof(PathwayPlanReviewed) };

    /// <summary>One part of the record.</summary>
    /// <param name="Part">Which.</param>
    /// <param name="InOrder">Whether it is as the next worker needs it.</param>
    /// <param name="Says">Where it stands.</param>
    public sealed record Line(TransferPart Part, bool InOrder, string Says);

    /// <summary>The parts that are missing or out of date.</summary>
    public IReadOnlyList<TransferPart> Gaps => [.. Lines.Where(l => !l.InOrder).Select(l => l.Part)];

    /// <summary>The record of this child as asked.</summary>
    /// <param name="facts">What is held.</param>
    /// <param name="clocks">The child's clocks, as asked.</param>
    /// <param name="asked">As at which day, as known when.</param>
    public static TransferReadiness Of(SubjectFacts facts, IReadOnlyList<Clock> clocks, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        var open = clocks.Where(c => c.IsOpen).OrderBy(c => c.DueOn is null).ThenBy(c => c.DueOn).ToList();
        var plans = PlanDocument.InForce(facts, asked);
        var work = OpenWork.Of(facts, asked).Where(w => w.Strand is Strand.Care or Strand.LeavingCare).ToList();
        return new(
        [
            OfAssessment(AssessmentInHand.All(facts, asked)),
            OfPlan(plans, work, known, asked),
            Kept(TransferPart.Summary, SupervisionMoments.SummaryWritten, SupervisionStandards.SummaryUpToDate),
            Kept(TransferPart.Chronology, SupervisionMoments.ChronologyRead, SupervisionStandards.ChronologyUpToDate),
            OfVisit(open.Find(VisitDue.Is), known, asked),
            OfReview(open.Find(c => Reviews.Contains(c.Standard.Catalogue) && c.DueOn is not null), plans.Count > 0 || work.Count > 0),
            OfActions([.. PlannedAction.Of(known).Where(a => a.Done is null)], asked),
            OfTheRest([.. Drift.Of(open).Overdue.Where(c => !VisitDue.Is(c) && !Reviews.Contains(c.Standard.Catalogue) && !OwnLine.Contains(c.Standard.Catalogue))]),
        ]);

        Line Kept(TransferPart part, Moment written, PracticeStandard standard)
        {
            if (known.FindLast(f => f.Moments.Has(written)) is not { } last) return new(part, false, "There is none");
            var clock = open.Find(c => c.Standard.Key == standard.Key);
            var stale = clock is null ? standard.Allows?.DueDay(last.Day) < asked.Day : clock.State == ClockState.Overdue;
            return new(part, !stale, $"Brought up to date on {Written.Day(last.On)}{(stale ? ": too long ago" : "")}");
        }
    }

    private static Line OfAssessment(IReadOnlyList<AssessmentInHand> all)
    {
        if (all.LastOrDefault(a => a.State != AssessmentState.ClosedWithoutOutcome) is not { } last) return Gap("There is none");
        if (last.Authorised is not { } signed) return Gap($"Begun on {Written.Day(last.Started.On)} and not authorised");
        if (last.ChangedSince is { } change) return Gap($"Authorised on {Written.Day(signed.On)}. Something changed on {Written.Day(change.On)}, and nothing was written since");
        return last.Finished is null
            ? Gap($"Authorised on {Written.Day(signed.On)} and not shared with the family")
            : new(TransferPart.Assessment, true, $"Authorised on {Written.Day(signed.On)}");

        static Line Gap(string says) => new(TransferPart.Assessment, false, says);
    }

    private static Line OfPlan(IReadOnlyList<PlanDocument> plans, List<OpenWork> work, List<Fact> known, AsKnown asked)
    {
        var says = plans.Select(p => OfPlan(p, asked)).Concat(work.Select(w => OfCare(w, known))).ToList();
        return says.Count == 0
            ? new(TransferPart.Plan, false, "No plan is in force")
            : new(TransferPart.Plan, says.TrueForAll(s => s.InOrder), string.Join(". ", says.Select(s => s.Says)));
    }

    private static (bool InOrder, string Says) OfPlan(PlanDocument plan, AsKnown asked)
    {
        var name = Words.Of(plan.Kind);
        if (plan.Lacks.Count > 0) return (false, $"{name}: {Written.List(plan.Lacks)}");
        if (plan.SignOffs is not [.., var signed]) return (false, $"{name}: not signed off");
        return signed.NamedDay < asked.Day
            ? (false, $"{name}: signed off on {Written.Day(signed.On)}, to be reviewed by {Written.Day(Days.FromNumber(signed.NamedDay))}")
            : (true, $"{name}: signed off on {Written.Day(signed.On)}");
    }

    private static (bool InOrder, string Says) OfCare(OpenWork work, List<Fact> known)
    {
        var name = work.Strand == Strand.Care ? "Care plan" : "Pathway plan";
        return known.FindLast(f => f.On >= work.Since && PlansOfCare.Contains(f.Type.Class)) is { } plan
            ? (true, $"{name}: of {Written.Day(plan.On)}")
            : (false, $"{name}: there is none");
    }

    private static Line OfVisit(Clock? due, List<Fact> known, AsKnown asked)
    {
        if (due is { State: ClockState.Overdue, DueOn: { } missed }) return new(TransferPart.Visit, false, $"Was due by {Written.Day(missed)}");
        var planned = known.FindLast(f => f.Type.Class == typeof(HandoverNote))?.Coded["nextVisitOn"] is { } named
            && NodaTime.Text.LocalDatePattern.Iso.Parse(named) is { Success: true, Value: var day } && Days.NumberOf(day) >= asked.Day ? day : (LocalDate?)null;
        return (planned, due?.DueOn) switch
        {
            ({ } on, _) => new(TransferPart.Visit, true, $"On {Written.Day(on)}"),
            (null, { } by) => new(TransferPart.Visit, true, $"Due by {Written.Day(by)}"),
            _ => new(TransferPart.Visit, false, "No day is known. A handover note can name it"),
        };
    }

    private static Line OfReview(Clock? due, bool needed) => due switch
    {
        { State: ClockState.Overdue, DueOn: { } missed } => new(TransferPart.Review, false, $"Was due by {Written.Day(missed)}"),
        { BookedFor: { } booked } => new(TransferPart.Review, true, $"Booked for {Written.Day(booked)}"),
        { DueOn: { } by } => new(TransferPart.Review, true, $"Due by {Written.Day(by)}"),
        _ => new(TransferPart.Review, !needed, needed ? "No day is known" : "None is due while there is no plan"),
    };

    private static Line OfActions(IReadOnlyList<PlannedAction> open, AsKnown asked)
    {
        var late = open.Count(a => a.IsOverdue(Days.FromNumber(asked.Day)));
        var loose = open.Count(a => a.By is null || a.IsNobodys);
        var says = new[] { $"{open.Count} open", late > 0 ? $"{late} past the day" : null, loose > 0 ? $"{loose} without a day or an owner" : null };
        return new(TransferPart.Actions, late + loose == 0, open.Count == 0 ? "None is open" : string.Join(", ", says.OfType<string>()));
    }

    private static Line OfTheRest(IReadOnlyList<Clock> overdue)
    {
        var waits = overdue.Select(c => c.Standard.WaitsFor).Distinct().ToList();
        return waits.Count switch
        {
            0 => new(TransferPart.Overdue, true, "Nothing"),
            <= Named => new(TransferPart.Overdue, false, Say(Written.List(waits))),
            var more => new(TransferPart.Overdue, false, Say($"{string.Join(", ", waits.Take(Named))} and {more - Named} more")),
        };

        static string Say(string waits) => $"{char.ToUpperInvariant(waits[0])}{waits[1..]}";
    }
}
