using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>It was assessed whether a care leaver needs support to stay close to people they trust.</summary>
/// <remarks>Children's Wellbeing and Schools Act 2026 s.7, in force only when regulations say so.</remarks>
[RecordType("staying-close-assessed", "Staying close assessed", When = "When was it assessed?")]
public sealed record StayingCloseAssessed : Particulars
{
    /// <summary>Whether support is needed.</summary>
    [Ask("Does the young person need support to stay close?"), Coded]
    public bool? Needed { get; init; }

    /// <inheritdoc />
    public override string Sentence => "It was assessed whether the young person needs support to stay close to people they trust.";
}
