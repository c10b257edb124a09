using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>
/// A manager and a chair agreed why a conference is later than it should be. It gives the reason and never makes it timely.
/// </summary>
[RecordType("conference-delay-agreed", "Delay of a conference explained", When = "When was it agreed?")]
[PartOf(Strand.Enquiry, Lies = Lies.SinceItBegan)]
public sealed record ConferenceDelayAgreed : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why is it later?"), Coded]
    public required WhyConferenceLate Why { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager agreed?", Worker = true), Coded]
    public required string Manager { get; init; }

    /// <summary>The chair.</summary>
    [Ask("Which chair agreed?", Worker = true), Coded]
    public string? Chair { get; init; }

    /// <summary>How the child is kept safe until then.</summary>
    [Ask("How is the child kept safe until then?", Long = true)]
    public string? KeptSafe { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was recorded why the conference is late: {Words.Of(Why).ToLowerInvariant()}. It stays late.";
}

/// <summary>Why a conference is later than it should be.</summary>
public enum WhyConferenceLate
{
    /// <summary>So that the right people can be there.</summary>
    [Says("So that the right people can be there")] RightPeople = 1,
    /// <summary>The family asked.</summary>
    [Says("The family asked for it")] FamilyAsked = 2,
    /// <summary>No chair was free.</summary>
    [Says("No chair was available")] NoChair = 3,
    /// <summary>The enquiry is not finished.</summary>
    [Says("The enquiry is not finished")] EnquiryNotFinished = 4,
    /// <summary>An agency was not free.</summary>
    [Says("An agency was not available")] Agency = 5,
    /// <summary>Another reason.</summary>
    [Says("Another reason")] Other = 6,
}
