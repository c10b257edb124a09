using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>The social worker asked for an initial conference to be arranged, and said who must be there.</summary>
[RecordType("conference-requested", "Conference requested", When = "When was it requested?")]
[PartOf(Strand.Enquiry, Lies = Lies.SinceItBegan)]
public sealed record ConferenceRequested : Particulars
{
    /// <summary>Whether the list of whom to invite came with it.</summary>
    [Ask("Did the list of whom to invite come with it?"), Coded]
    public bool? WithInvitations { get; init; }

    /// <summary>Who asked.</summary>
    [Ask("Who asked for it?", Worker = true), Coded]
    public string? By { get; init; }

    /// <inheritdoc />
    public override string Sentence => "An initial conference was requested.";
}
