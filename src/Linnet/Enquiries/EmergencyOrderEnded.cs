using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>An emergency protection order ended: it ran out, was discharged, or another order took its place.</summary>
/// <remarks>Children Act 1989 s.45.</remarks>
[RecordType("emergency-order-ended", "Emergency protection order ended", When = "When did it end?", Hour = true)]
[PartOf(Strand.Order, Closes = true)]
public sealed record EmergencyOrderEnded : Particulars
{
    /// <summary>How.</summary>
    [Ask("How did it end?"), Coded]
    public required EndOfEmergencyOrder How { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The emergency protection order ended: {Words.Of(How).ToLowerInvariant()}.";
}

/// <summary>How an emergency protection order ended.</summary>
public enum EndOfEmergencyOrder
{
    /// <summary>It ran out.</summary>
    [Says("It ran out")] RanOut = 1,
    /// <summary>The court discharged it.</summary>
    [Says("The court discharged it")] Discharged = 2,
    /// <summary>An interim care order took its place.</summary>
    [Says("An interim care order took its place")] InterimCareOrder = 3,
    /// <summary>Another order or agreement took its place.</summary>
    [Says("Another order or agreement took its place")] Replaced = 4,
}
