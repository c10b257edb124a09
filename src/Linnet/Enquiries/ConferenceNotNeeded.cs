using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A manager decided that the enquiry needs no initial conference. Nothing else ends the wait for one unmet.</summary>
/// <remarks>Children in need census, ICPCnotRequired.</remarks>
[RecordType("conference-not-needed", "No initial conference needed", When = "When was it decided?")]
[PartOf(Strand.Enquiry, Lies = Lies.SinceItBegan)]
public sealed record ConferenceNotNeeded : Particulars
{
    /// <summary>Why none is needed.</summary>
    [Ask("Why is none needed?"), Coded]
    public WhyNoConference? Why { get; init; }

    /// <summary>The manager who decided.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>The reasons.</summary>
    [Ask("What led to it?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => Why is { } why
        ? $"It was decided that no initial conference is needed: {Words.Of(why).ToLowerInvariant()}."
        : "It was decided that no initial conference is needed.";
}

/// <summary>Why an enquiry needs no initial conference.</summary>
public enum WhyNoConference
{
    /// <summary>The child is not at continuing risk of significant harm.</summary>
    [Says("No continuing risk of significant harm")] NoContinuingRisk = 1,
    /// <summary>The child is in care and safe there.</summary>
    [Says("The child is in care and safe")] SafeInCare = 2,
    /// <summary>Another authority took the work over.</summary>
    [Says("Another authority took it over")] Transferred = 3,
    /// <summary>Another reason.</summary>
    [Says("Another reason")] Other = 4,
}
