using Linnet.Record;

namespace Linnet.Court;

/// <summary>
/// The head of service and the lawyers decided how to go on: pre-proceedings, a court at once, or neither. Also called the gateway.
/// </summary>
/// <remarks>Court orders and pre-proceedings guidance, 2014.</remarks>
[RecordType("legal-planning-meeting", "Legal planning meeting", When = "When was it held?")]
[PartOf(Strand.PreProceedings)]
public sealed record LegalPlanningMeeting : Particulars
{
    /// <summary>What was decided.</summary>
    [Ask("What was decided?"), Coded]
    public required LegalPlanningDecision Decision { get; init; }

    /// <summary>Whether the threshold is met.</summary>
    [Ask("Is the threshold for an order met?"), Coded]
    public bool? ThresholdMet { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A legal planning meeting decided: {Words.Of(Decision).ToLowerInvariant()}.";
}

/// <summary>What a legal planning meeting decides.</summary>
public enum LegalPlanningDecision
{
    /// <summary>Pre-proceedings.</summary>
    [Says("Begin pre-proceedings")] PreProceedings = 1,
    /// <summary>Straight to a court.</summary>
    [Says("Apply to a court now")] IssueNow = 2,
    /// <summary>Neither.</summary>
    [Says("Neither: go on with the plan")] Neither = 3,
}
