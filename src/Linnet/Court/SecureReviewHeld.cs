using Linnet.Record;

namespace Linnet.Court;

/// <summary>Three people reviewed whether a child still needs secure accommodation.</summary>
/// <remarks>SI 1991/1505 regs 15 and 16: at least three people, one of them independent of the council.</remarks>
[RecordType("secure-review", "Secure accommodation review", When = "When was it held?")]
[PartOf(Strand.Order)]
public sealed record SecureReviewHeld : Particulars
{
    /// <summary>Whether three people, one independent, took part. Otherwise it is no review.</summary>
    [Ask("Did three people take part, one of them independent?"), Coded]
    public required bool ThreePeople { get; init; }

    /// <summary>Whether the child still needs it.</summary>
    [Ask("Does the child still need secure accommodation?"), Coded]
    public bool? StillNeeded { get; init; }

    /// <inheritdoc />
    public override string Sentence => "It was reviewed whether the child still needs secure accommodation.";
}
