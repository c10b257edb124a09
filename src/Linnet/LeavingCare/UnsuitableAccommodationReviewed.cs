using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>Somebody senior looked at a young person's unsuitable accommodation and at what is done to move them on.</summary>
[RecordType("unsuitable-accommodation-reviewed", "Unsuitable accommodation looked at", When = "When was it looked at?")]
[PartOf(Strand.Accommodation)]
public sealed record UnsuitableAccommodationReviewed : Particulars
{
    /// <summary>Who.</summary>
    [Ask("Who looked at it?", Worker = true), Coded]
    public required string By { get; init; }

    /// <summary>What is done next.</summary>
    [Ask("What is being done to move the young person on?", Long = true)]
    public string? Next { get; init; }

    /// <inheritdoc />
    public override string Sentence => "Somebody senior looked at where the young person lives and how to move them on.";
}
