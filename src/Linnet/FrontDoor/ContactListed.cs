using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A contact as an extract lists it: that it came, not what was decided. It starts no clock and answers none.</summary>
/// <remarks>Ofsted's Annex A, list 1, holds a contact's day and source and nothing of its decision.</remarks>
[RecordType("contact-listed", "Contact in an extract", When = "When did it reach the council?", OnScreen = false)]
public sealed record ContactListed : Particulars
{
    /// <summary>Who made contact, where the extract says so.</summary>
    [Ask("Who made contact?"), Coded]
    public ContactSource? From { get; init; }

    /// <inheritdoc />
    public override string Sentence => From is { } from && from != ContactSource.NotKnown
        ? $"Contact from {Words.Of(from).ToLowerInvariant()}. What was decided is not known."
        : "Somebody made contact. What was decided is not known.";
}
