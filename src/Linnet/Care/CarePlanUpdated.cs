using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child's care plan was brought up to date after a review.</summary>
/// <remarks>SI 2010/959 reg 6.</remarks>
[RecordType("care-plan-updated", "Care plan updated", When = "When was it signed?")]
[PartOf(Strand.Review)]
public sealed record CarePlanUpdated : Particulars
{
    /// <summary>What changed.</summary>
    [Ask("What changed?", Long = true)]
    public string? Changed { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child's care plan was brought up to date.";
}
