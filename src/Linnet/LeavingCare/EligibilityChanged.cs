using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A young person's entitlement changed: they left care, or turned eighteen.</summary>
[RecordType("eligibility-changed", "Entitlement changed", When = "From which day?", Ahead = true)]
[PartOf(Strand.LeavingCare)]
public sealed record EligibilityChanged : Particulars
{
    /// <summary>What they are entitled to now.</summary>
    [Ask("What is the young person entitled to now?"), Coded]
    public required Eligibility Eligibility { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The young person's entitlement became: {Words.Of(Eligibility).ToLowerInvariant()}.";
}
