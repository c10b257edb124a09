using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Supervision;

/// <summary>A manager's decision for a child and what became of it: whether anybody looked that it was done and helped, and in time.</summary>
/// <param name="Child">The child.</param>
/// <param name="Decision">The entry of the decision.</param>
/// <param name="CheckBy">The day set for the check; null where none was.</param>
/// <param name="Checked">The check that settled it; null where nobody has, or it was too soon to say.</param>
/// <param name="AsAt">The day asked.</param>
public sealed record DecisionTaken(Subject Child, Fact Decision, LocalDate? CheckBy, Fact? Checked, LocalDate AsAt)
{
    private static readonly KindSet Decisions = KindSet.Of(typeof(ManagementDecision));

    /// <summary>Who decided; null where it is not recorded.</summary>
    public string? Manager => Decision.Coded["manager"];

    /// <summary>Who is to check; null where nobody was named.</summary>
    public string? Checker => Decision.Coded["checker"];

    /// <summary>What came of it, in words; null while nobody has looked.</summary>
    public string? Outcome => Checked is { } check ? check.Type.Says("outcome", check.Coded["outcome"]) : null;

    /// <summary>Where its follow-up stands.</summary>
    public FollowUp FollowUp => (Checked, CheckBy) switch
    {
        ({ } check, { } by) => check.On > by ? FollowUp.CheckedLate : FollowUp.CheckedInTime,
        ({ }, null) => FollowUp.CheckedInTime,
        (null, null) => FollowUp.NoDaySet,
        (null, { } by) => by < AsAt ? FollowUp.Overdue : FollowUp.Awaited,
    };

    /// <summary>Calendar days that the check is or was late; 0 where it is not.</summary>
    public int DaysLate => CheckBy is { } by ? Math.Max(0, Period.DaysBetween(by, Checked?.On ?? AsAt)) : 0;

    /// <summary>The decisions for a child as asked, the latest first.</summary>
    public static IReadOnlyList<DecisionTaken> Of(SubjectFacts facts, AsKnown asked)
    {
        if (!facts.Holds(Decisions)) return [];

        var asAt = Calendar.Days.FromNumber(asked.Day);
        var taken = new List<DecisionTaken>();
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.Type.Class == typeof(ManagementDecision))
                taken.Add(new(facts.Subject, fact, fact.NamedDay == Fact.None ? null : Calendar.Days.FromNumber(fact.NamedDay), null, asAt));
            else if (fact.Moments.Has(SupervisionMoments.DecisionWasChecked) && Meant(taken, fact) is var place and >= 0)
                taken[place] = taken[place] with { Checked = fact };
        }

        return [.. Enumerable.Reverse(taken)];
    }

    private static int Meant(List<DecisionTaken> taken, Fact check) => check.Coded["decision"] is { } id
        ? taken.FindIndex(d => d.Decision.Entry.ToString() == id || d.Decision.Replaces?.ToString() == id)
        : taken.FindIndex(d => d.Checked is null);
}

/// <summary>Where the follow-up of a decision stands.</summary>
public enum FollowUp
{
    /// <summary>The day set for the check has passed.</summary>
    [Says("Check overdue")] Overdue = 1,
    /// <summary>Nobody said when it is looked at again.</summary>
    [Says("No day set to check")] NoDaySet = 2,
    /// <summary>The day is to come.</summary>
    [Says("To be checked")] Awaited = 3,
    /// <summary>Checked after the day.</summary>
    [Says("Checked late")] CheckedLate = 4,
    /// <summary>Checked by the day, or at all where none was set.</summary>
    [Says("Checked")] CheckedInTime = 5,
}
