using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A manager decides the type of response to a referral.</summary>
/// <remarks>Working Together 2023, chapter 3: within one working day of the referral.</remarks>
[RecordType("referral-decision", "Decision on a referral", When = "When was it decided?", Hour = true)]
[PartOf(Strand.Referral)]
[Concludes("referral-leads-to-no-work", Strand.Referral)]
public sealed record ReferralDecision : Particulars
{
    /// <summary>The response.</summary>
    [Ask("What was decided?"), Coded]
    public required ReferralOutcome Outcome { get; init; }

    /// <summary>The manager who decided.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was decided how to respond to the referral: {Words.Of(Outcome).ToLowerInvariant()}.";
}

/// <summary>The type of response to a referral.</summary>
public enum ReferralOutcome
{
    /// <summary>No further action.</summary>
    [Says("No further action")] NoFurtherAction = 1,
    /// <summary>A child and family assessment.</summary>
    [Says("Assessment")] Assessment = 2,
    /// <summary>A strategy discussion.</summary>
    [Says("Strategy discussion")] StrategyDiscussion = 3,
    /// <summary>Immediate protection.</summary>
    [Says("Immediate protection")] ImmediateProtection = 4,
    /// <summary>Services without a new assessment.</summary>
    [Says("Services")] Services = 5,
    /// <summary>Early help.</summary>
    [Says("Early help")] EarlyHelp = 6,
}
