using Linnet.Record;

namespace Linnet.Plans;

/// <summary>
/// A child protection plan ended. Becoming looked after does not end it; a review conference does, or a birthday, a death or a move.
/// </summary>
/// <remarks>Working Together 2023, chapter 3; children in need census, CPPendDate.</remarks>
[RecordType("protection-plan-ended", "Child protection plan ended", When = "On which day did the plan end?")]
[PartOf(Strand.ProtectionPlan, Closes = true)]
public sealed record ProtectionPlanEnded : Particulars
{
    /// <summary>Why it ended.</summary>
    [Ask("Why did it end?"), Coded]
    public EndOfProtection? Why { get; init; }

    /// <summary>What supports the child from now on.</summary>
    [Ask("What follows for the child?"), Coded]
    public AfterProtection? Next { get; init; }

    /// <inheritdoc />
    public override string Sentence => Why is { } why
        ? $"The child protection plan ended: {Words.Of(why).ToLowerInvariant()}."
        : "The child protection plan ended.";
}

/// <summary>Why a child protection plan ended.</summary>
public enum EndOfProtection
{
    /// <summary>A review conference found that the child no longer needs the plan.</summary>
    [Says("A review conference decided that it is no longer needed")] NoLongerNeeded = 1,
    /// <summary>A review conference ended it because the child is safe in care.</summary>
    [Says("A review conference ended it: the child is in care")] InCare = 2,
    /// <summary>The receiving authority's conference took it over.</summary>
    [Says("Another authority's conference took it over")] AnotherAuthority = 3,
    /// <summary>The eighteenth birthday.</summary>
    [Says("The child turned 18")] TurnedEighteen = 4,
    /// <summary>Left the country for good.</summary>
    [Says("The child left the United Kingdom for good")] LeftTheCountry = 5,
    /// <summary>Died.</summary>
    [Says("The child died")] Died = 6,
}

/// <summary>What supports a child after a protection plan.</summary>
public enum AfterProtection
{
    /// <summary>A child in need plan.</summary>
    [Says("A child in need plan")] ChildInNeedPlan = 1,
    /// <summary>Care.</summary>
    [Says("The child is in care")] Care = 2,
    /// <summary>Early help.</summary>
    [Says("Early help")] EarlyHelp = 3,
    /// <summary>The family declined further help, which it may.</summary>
    [Says("The family declined further help")] Declined = 4,
    /// <summary>Nothing more.</summary>
    [Says("Nothing further")] Nothing = 5,
}
