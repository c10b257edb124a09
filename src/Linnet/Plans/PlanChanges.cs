using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A plan beside its previous version, the one a manager signed off: what came, what was done, what was moved.</summary>
/// <param name="From">The sign-off of the previous version.</param>
/// <param name="Plan">The plan as it is now.</param>
public sealed record PlanChanges(Fact From, PlanDocument Plan)
{
    /// <summary>What needs to change, and did not stand in it.</summary>
    public IEnumerable<PlanDocument.Goal> Goals => Plan.Goals.Where(g => IsNew(g.Agreed));

    /// <summary>Actions that did not stand in it.</summary>
    public IEnumerable<PlannedAction> Actions => Plan.Actions.Where(a => IsNew(a.Agreed));

    /// <summary>Actions that came to their end since.</summary>
    public IEnumerable<PlannedAction> Done => Plan.Actions.Where(a => a.Done is { } done && IsNew(done));

    /// <summary>Actions that were given another day since.</summary>
    public IEnumerable<PlannedAction> Moved => Plan.Actions.Where(a => a.Renewals.Any(IsNew));

    /// <summary>What was found since of what needs to change.</summary>
    public IEnumerable<Fact> Progress => Plan.Goals.SelectMany(g => g.Progress).Where(IsNew);

    /// <summary>Whether there is another contingency.</summary>
    public bool NewContingency => Plan.Contingency is { } contingency && IsNew(contingency);

    /// <summary>The changes in words, those that are nought left out.</summary>
    public IReadOnlyList<string> Says
    {
        get
        {
            (int Count, string One, string More)[] counts =
            [
                (Goals.Count(), "one more thing that needs to change", "more things that need to change"),
                (Actions.Count(), "one more action", "more actions"),
                (Done.Count(), "one action came to its end", "actions came to their end"),
                (Moved.Count(), "one action was given another day", "actions were given another day"),
                (Progress.Count(), "one look at what has changed", "looks at what has changed"),
                (NewContingency ? 1 : 0, "another contingency", ""),
            ];
            return [.. counts.Where(c => c.Count > 0).Select(c => c.Count == 1 ? c.One : $"{c.Count} {c.More}")];
        }
    }

    private bool IsNew(Fact fact) => (fact.Recorded, fact.Entry).CompareTo((From.Recorded, From.Entry)) > 0;
}
