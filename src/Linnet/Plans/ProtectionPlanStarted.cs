using Linnet.Record;

namespace Linnet.Plans;

/// <summary>
/// A child became subject to a child protection plan. The day is that of the conference that decided it, and day 0 of what follows.
/// </summary>
/// <remarks>
/// Working Together 2023, chapter 3. Children in need census rule 2885: the plan starts on the day of the initial conference.
/// </remarks>
[RecordType("protection-plan-started", "Child protection plan began", When = "On which day did the conference decide on the plan?")]
[Opens(Strand.ProtectionPlan, Strand.Enquiry, Strand.Transfer, TakesUp = true)]
public sealed record ProtectionPlanStarted : Particulars
{
    /// <summary>The kind of harm.</summary>
    [Ask("Under which category?"), Coded]
    public required CategoryOfAbuse Category { get; init; }

    /// <summary>Why this category.</summary>
    [Ask("Why this category?", Hint = "It should say what the worry is. Where it differs from what the enquiry was about, say why.", Long = true)]
    public string? WhyCategory { get; init; }

    /// <summary>How often the child is to be seen, where the conference set it.</summary>
    [Ask("How often is the child to be seen?", Hint = "As the conference set it. Leave empty for the council's own rule."), Coded]
    public VisitsSetByPlan? VisitEvery { get; init; }

    /// <summary>How many plans this council made for the child before.</summary>
    [Ask("How many protection plans did the child have before?", Hint = "Plans of this council. 0 if this is the first."), Coded]
    public int? PreviousPlans { get; init; }

    /// <summary>What must change, in outline.</summary>
    [Ask("What must change for the child?", Hint = "The outline plan of the conference.", Long = true)]
    public string? Outline { get; init; }

    /// <summary>What the child says about it.</summary>
    [Ask("What does the child say about it?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A child protection plan began: {Words.Of(Category).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today)
            yield return new("happened", "The day of the conference must be today or in the past");
        if (PreviousPlans < 0) yield return new("previousPlans", "The number of earlier plans must be 0 or more");
        if (VisitEvery is VisitsSetByPlan.EverySixWeeks or VisitsSetByPlan.EveryTwelveWeeks)
            yield return new("visitEvery", "A child on a protection plan is seen at least every 20 working days");
    }
}
