using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A child in need plan was made with the family: what should get better, who does what, by when.</summary>
/// <remarks>Children Act 1989 s.17; Working Together 2023, chapter 3; children in need census, CINPlanStartDate.</remarks>
[RecordType("need-plan-started", "Child in need plan began", When = "On which day did the plan start?")]
[Opens(Strand.NeedPlan, Strand.Assessment, Strand.ProtectionPlan, Strand.Need, TakesUp = true)]
public sealed record NeedPlanStarted : Particulars
{
    /// <summary>How often the child is to be seen, where the plan says so.</summary>
    [Ask("How often is the child to be seen?", Hint = "As the plan says. Leave empty for the council's own rule."), Coded]
    public VisitsSetByPlan? VisitEvery { get; init; }

    /// <summary>What should get better.</summary>
    [Ask("What should get better for the child?", Long = true)]
    public string? Outcomes { get; init; }

    /// <summary>What the child says about it.</summary>
    [Ask("What does the child say about it?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => "A child in need plan began.";
}
