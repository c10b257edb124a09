using Linnet.Record;

namespace Linnet.Need;

/// <summary>A supervision order ran out or was discharged.</summary>
/// <remarks>Children Act 1989 Schedule 3, paragraph 6.</remarks>
[RecordType("supervision-order-ended", "Supervision order ended", When = "On which day did it end?")]
[PartOf(Strand.Order, Closes = true)]
public sealed record SupervisionOrderEnded : Particulars
{
    /// <summary>How.</summary>
    [Ask("How did it end?"), Coded]
    public required EndOfSupervisionOrder How { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The supervision order ended: {Words.Of(How).ToLowerInvariant()}.";
}

/// <summary>How a supervision order ends.</summary>
public enum EndOfSupervisionOrder
{
    /// <summary>Ran out.</summary>
    [Says("It ran out")] RanOut = 1,
    /// <summary>Discharged.</summary>
    [Says("The court discharged it")] Discharged = 2,
    /// <summary>A care order.</summary>
    [Says("A care order took its place")] CareOrder = 3,
}
