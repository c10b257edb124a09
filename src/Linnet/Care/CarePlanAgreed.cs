using Linnet.Record;

namespace Linnet.Care;

/// <summary>A care plan was agreed and authorised, before a child came into care or soon after.</summary>
/// <remarks>SI 2010/959 reg 4(2). Where a court makes a care order the plan is the court's (Children Act 1989 s.31A).</remarks>
[RecordType("care-plan-agreed", "Care plan agreed", When = "When was it agreed?")]
public sealed record CarePlanAgreed : Particulars
{
    /// <summary>Whether it says what happens if it fails.</summary>
    [Ask("Does it say what happens if the plan fails?"), Coded]
    public bool? HasContingency { get; init; }

    /// <summary>Whether the child's wishes are in it.</summary>
    [Ask("Does it hold what the child wants?"), Coded]
    public bool? HoldsWishes { get; init; }

    /// <summary>The manager who authorised it.</summary>
    [Ask("Which manager authorised it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What the child says about it.</summary>
    [Ask("What does the child say about it?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => "A care plan was agreed for the child.";
}
