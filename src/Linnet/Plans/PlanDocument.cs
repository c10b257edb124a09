using Linnet.Conferences;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Plans;

/// <summary>A plan that is in force for a child, with all that has been put into it: read from the record, kept nowhere else.</summary>
/// <remarks>It stands from the decision that made it, whatever its document still lacks.</remarks>
public sealed record PlanDocument
{
    /// <summary>Which kind of plan.</summary>
    public required LongPlan Kind { get; init; }

    /// <summary>Its piece of work; the enquiry's where a conference decided on it and its category has not been recorded.</summary>
    public required Guid Work { get; init; }

    /// <summary>The day since which it is in force.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>What made it.</summary>
    public required Fact Began { get; init; }

    /// <summary>The end; null while it is in force.</summary>
    public Fact? Ended { get; init; }

    /// <summary>What needs to change.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Everything that somebody took on under it.</summary>
    public IReadOnlyList<PlannedAction> Actions { get; init; } = [];

    /// <summary>The latest contingency.</summary>
    public Fact? Contingency { get; init; }

    /// <summary>The latest words of child and family.</summary>
    public Fact? Words { get; init; }

    /// <summary>The days on which a manager signed it off, first to last.</summary>
    public IReadOnlyList<Fact> SignOffs { get; init; } = [];

    /// <summary>Whether a conference decided on it and nobody has recorded its category.</summary>
    public bool DecidedOnly => Began.Type.Class == typeof(InitialConference) || Began.Type.Class == typeof(TransferInConference);

    /// <summary>The actions that are not done.</summary>
    public IEnumerable<PlannedAction> Open => Actions.Where(a => a.Done is null);

    /// <summary>What a manager would need before signing off, in words that follow "The plan cannot be signed off:".</summary>
    public IReadOnlyList<string> Lacks
    {
        get
        {
            var lacks = new List<string>();
            var undated = Open.Count(a => a.By is null);
            var nobodys = Open.Count(a => a.IsNobodys);
            if (Goals.Count == 0) lacks.Add("it does not say what needs to change");
            if (Actions.Count == 0) lacks.Add("it has no action");
            if (undated > 0) lacks.Add($"{Calendar.Written.Count(undated, "action")} without a day");
            if (nobodys > 0) lacks.Add($"{Calendar.Written.Count(nobodys, "action")} for an agency that is not named");
            if (Contingency is null) lacks.Add("it has no contingency");
            return lacks;
        }
    }

    /// <summary>One thing that needs to change.</summary>
    /// <param name="Work">Its piece of work.</param>
    /// <param name="Agreed">The entry.</param>
    /// <param name="Progress">What reviews found, first to last.</param>
    public sealed record Goal(Guid Work, Fact Agreed, IReadOnlyList<Fact> Progress);

    /// <summary>The plans in force on the day asked, protection first.</summary>
    public static IReadOnlyList<PlanDocument> InForce(SubjectFacts facts, AsKnown asked) => [.. Of(facts, asked).Where(p => p.Ended is null)];

    /// <summary>Every plan the child has had by the day asked, protection first, the latest first.</summary>
    public static IReadOnlyList<PlanDocument> Of(SubjectFacts facts, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        var actions = PlannedAction.Of(known);
        return [.. Begun(known).Select(p => Filled(p, known, actions)).OrderBy(p => p.Kind).ThenByDescending(p => p.Since)];
    }

    private static IEnumerable<PlanDocument> Begun(List<Fact> known)
    {
        foreach (var began in known)
        {
            if (began.Strand is not { } work) continue;
            LongPlan? kind = began.Type.Class == typeof(ProtectionPlanStarted) ? LongPlan.Protection
                : began.Type.Class == typeof(NeedPlanStarted) ? LongPlan.Need
                : began.Moments.Has(ConferenceMoments.PlanDecided) && !IsRecorded(began, known) ? LongPlan.Protection : null;
            if (kind is not { } plan) continue;
            yield return new()
            {
                Kind = plan,
                Work = work,
                Since = began.On,
                Began = began,
                Ended = known.Find(f => f.Strand == work && f.Day >= began.Day && f.Type.PartOf is { Closes: true } && f != began),
            };
        }
    }

    /// <summary>The plan of a conference that has been recorded stands in its own entry.</summary>
    private static bool IsRecorded(Fact decided, List<Fact> known) =>
        known.Exists(f => f.Type.Class == typeof(ProtectionPlanStarted) && f.Day >= decided.Day)
        || (known.FindLast(f => f.Type.Class == typeof(ProtectionPlanStarted)) is { Strand: { } open }
            && !known.Exists(f => f.Strand == open && f.Type.Class == typeof(ProtectionPlanEnded)));

    private static PlanDocument Filled(PlanDocument plan, List<Fact> known, IReadOnlyList<PlannedAction> actions)
    {
        var goals = known.Where(f => f.Type.Class == typeof(PlanGoal) && f.Strand is not null && f.AroseFrom == plan.Work).ToList();
        var works = goals.Select(g => g.Strand).Append(plan.Work).ToHashSet();
        return plan with
        {
            Goals = [.. goals.Select(g => new Goal(g.Strand ?? g.Entry, g, [.. known.Where(f => f.Type.Class == typeof(GoalProgress) && f.Strand == g.Strand)]))],
            Actions = [.. actions.Where(a => works.Contains(a.Agreed.AroseFrom))],
            Contingency = Latest(typeof(PlanContingency)),
            Words = Latest(typeof(PlanInTheirWords)),
            SignOffs = [.. known.Where(f => f.Type.Class == typeof(PlanSignedOff) && Belongs(f) && f.Coded["plan"] == Spelling.Code(plan.Kind.ToString()))],
        };

        Fact? Latest(Type type) => known.FindLast(f => f.Type.Class == type && Belongs(f));

        bool Belongs(Fact fact) => fact.Strand == plan.Work
            || (fact.Strand is null && fact.Day >= plan.Began.Day && (plan.Ended is null || fact.Day <= plan.Ended.Day));
    }
}
