using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A child in need plan ended. The episode of need may go on.</summary>
/// <remarks>Children in need census, CINPlanEndDate: a child in need plan does not overlap a child protection plan.</remarks>
[RecordType("need-plan-ended", "Child in need plan ended", When = "On which day did the plan end?")]
[PartOf(Strand.NeedPlan, Closes = true)]
public sealed record NeedPlanEnded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why did it end?"), Coded]
    public EndOfNeedPlan? Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => Why is { } why
        ? $"The child in need plan ended: {Words.Of(why).ToLowerInvariant()}."
        : "The child in need plan ended.";
}

/// <summary>Why a child in need plan ended.</summary>
public enum EndOfNeedPlan
{
    /// <summary>What it was for was reached.</summary>
    [Says("What it was for was reached")] Reached = 1,
    /// <summary>Early help goes on.</summary>
    [Says("Early help goes on with the family")] ToEarlyHelp = 2,
    /// <summary>A child protection plan took its place.</summary>
    [Says("A child protection plan took its place")] ToProtection = 3,
    /// <summary>The child came into care.</summary>
    [Says("The child came into care")] ToCare = 4,
    /// <summary>The family withdrew, which it may.</summary>
    [Says("The family no longer wanted it")] FamilyWithdrew = 5,
    /// <summary>Moved to another authority.</summary>
    [Says("The child moved to another authority")] Moved = 6,
    /// <summary>Another reason.</summary>
    [Says("Another reason")] Other = 7,
}
