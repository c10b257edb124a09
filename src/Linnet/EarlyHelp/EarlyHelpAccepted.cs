using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>A family agreed to early help. They may stop at any time.</summary>
/// <remarks>Working Together 2023, chapter 3, early help; Ofsted's Annex A, list 2, holds the assessments that follow.</remarks>
[RecordType("early-help-accepted", "Early help agreed", When = "When did the family agree?")]
[Opens(Strand.EarlyHelp, Strand.Contact, Strand.Referral)]
public sealed record EarlyHelpAccepted : Particulars
{
    /// <summary>Where it came from.</summary>
    [Ask("What led to it?"), Coded]
    public WayToEarlyHelp? From { get; init; }

    /// <summary>Who leads.</summary>
    [Ask("Who leads the early help?", Worker = true), Coded]
    public string? Lead { get; init; }

    /// <summary>What the family wants.</summary>
    [Ask("What does the family want to change?", Long = true)]
    public string? Wishes { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The family agreed to early help.";
}

/// <summary>What led to early help.</summary>
public enum WayToEarlyHelp
{
    /// <summary>A contact or referral.</summary>
    [Says("A contact or referral")] FrontDoor = 1,
    /// <summary>Social work ended and early help went on.</summary>
    [Says("Social work ended and early help went on")] SteppedDown = 2,
    /// <summary>The family asked.</summary>
    [Says("The family asked for it")] FamilyAsked = 3,
    /// <summary>A school or another agency began it.</summary>
    [Says("A school or another agency began it")] Agency = 4,
}
