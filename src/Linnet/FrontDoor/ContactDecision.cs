using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A manager decides what a contact leads to. Only this, and no closing, ends a child's wait at the front door.</summary>
/// <remarks>Working Together 2023, chapter 3.</remarks>
[RecordType("contact-decision", "Decision on a contact", When = "When was it decided?", Hour = true)]
[PartOf(Strand.Contact, Closes = true)]
public sealed record ContactDecision : Particulars
{
    /// <summary>What happens next for the child.</summary>
    [Ask("What was decided?"), Coded]
    public required ContactOutcome Outcome { get; init; }

    /// <summary>Whether the family agreed that others are asked, or why it was not needed.</summary>
    [Ask("Did the family agree that others are asked and told?"), Coded]
    public FamilyConsent? Consent { get; init; }

    /// <summary>The manager who decided.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>The level of need, by the partnership's threshold document.</summary>
    [Ask("Which level of need is it?"), Coded]
    public ThresholdLevel? Threshold { get; init; }

    /// <summary>Which threshold document was applied: its version, since it changes.</summary>
    [Ask("By which version of the threshold document?"), Coded]
    public string? ThresholdDocument { get; init; }

    /// <summary>Whether whoever decided read what was known of the child and family before.</summary>
    [Ask("Have you read what was known before?"), Coded]
    public bool? HistoryRead { get; init; }

    /// <summary>What that history says about this contact.</summary>
    [Ask("What does the history say about this worry?", Long = true)]
    public string? HistorySays { get; init; }

    /// <summary>Why it was decided without an answer of every agency, or without asking any.</summary>
    [Ask("If not every check is back, or none was made: why is it decided without?", Long = true)]
    public string? WithoutChecks { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was decided what the contact leads to: {Words.Of(Outcome).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The decision must be today or in the past");
    }
}

/// <summary>A level of need, in the four steps that threshold documents have in common.</summary>
/// <remarks>Working Together 2023, chapter 1: partners publish a threshold document; the council's own names may differ.</remarks>
public enum ThresholdLevel
{
    /// <summary>Level 1.</summary>
    [Says("1: universal services are enough")] Universal = 1,
    /// <summary>Level 2.</summary>
    [Says("2: early help")] EarlyHelp = 2,
    /// <summary>Level 3.</summary>
    [Says("3: targeted or intensive help")] Targeted = 3,
    /// <summary>Level 4.</summary>
    [Says("4: social work, in need or in need of protection")] Statutory = 4,
}

/// <summary>What a contact leads to.</summary>
public enum ContactOutcome
{
    /// <summary>Nothing more.</summary>
    [Says("No further action")] NoFurtherAction = 1,
    /// <summary>The family was advised or told where help is.</summary>
    [Says("Information and advice")] Advice = 2,
    /// <summary>Early help.</summary>
    [Says("Early help")] EarlyHelp = 3,
    /// <summary>A referral to social work.</summary>
    [Says("Referral")] Referral = 4,
    /// <summary>A strategy discussion, now.</summary>
    [Says("Strategy discussion now")] StrategyDiscussion = 5,
    /// <summary>The child already has a social worker, who was told.</summary>
    [Says("Passed to the child's social worker")] AlreadyOpen = 6,
}

/// <summary>Whether a family agreed that others are asked and told about a child.</summary>
public enum FamilyConsent
{
    /// <summary>They agreed.</summary>
    [Says("Yes")] Given = 1,
    /// <summary>They refused and that was respected.</summary>
    [Says("No, and that was respected")] Refused = 2,
    /// <summary>They refused, and the child's safety came first.</summary>
    [Says("No, but the child's safety comes first")] SetAside = 3,
    /// <summary>Asking would have put the child at risk.</summary>
    [Says("Not asked: asking would put the child at risk")] NotAsked = 4,
    /// <summary>Nothing is asked of others or told to them that would need it.</summary>
    [Says("Not needed")] NotNeeded = 5,
    /// <summary>Asked for, and no answer yet. The contact does not wait for it.</summary>
    [Says("Asked, no answer yet")] Awaited = 6,
}
