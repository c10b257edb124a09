using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A family declined a child in need plan, which it may. A manager says whether the child is safe without one.</summary>
/// <remarks>Children Act 1989 s.17: help by agreement.</remarks>
[RecordType("need-plan-declined", "Child in need plan declined", When = "When did the family decline?")]
public sealed record NeedPlanDeclined : Particulars
{
    /// <summary>The manager who considered what that means for the child.</summary>
    [Ask("Which manager considered what that means for the child?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What the manager concluded.</summary>
    [Ask("Is the child safe without a plan, and how do we know?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The family declined a child in need plan.";
}
