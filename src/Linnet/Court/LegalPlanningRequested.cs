using Linnet.Record;

namespace Linnet.Court;

/// <summary>A manager asked the lawyers and the head of service whether a court is needed for a child.</summary>
[RecordType("legal-planning-requested", "Legal planning meeting asked for", When = "When was it asked for?")]
[Opens(Strand.PreProceedings)]
public sealed record LegalPlanningRequested : Particulars
{
    /// <summary>Whether it cannot wait.</summary>
    [Ask("Can it not wait?"), Coded]
    public bool? Urgent { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => "A legal planning meeting was asked for.";
}
