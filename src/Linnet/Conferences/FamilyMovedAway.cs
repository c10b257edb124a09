using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>
/// The family of a child on a protection plan moved to another authority's area. Our plan stands until its conference decides.
/// </summary>
[RecordType("family-moved-away", "Family moved to another area", When = "When did the family move?")]
public sealed record FamilyMovedAway : Particulars
{
    /// <summary>Whether they are there to stay.</summary>
    [Ask("Are they there to stay?"), Coded]
    public required Stay Stay { get; init; }

    /// <summary>The authority.</summary>
    [Ask("To which authority's area?")]
    public string? Authority { get; init; }

    /// <inheritdoc />
    public override string Sentence => Stay == Stay.ToStay
        ? "The family moved to another authority's area."
        : "The family is in another authority's area for a while. The child stays ours to visit.";
}
