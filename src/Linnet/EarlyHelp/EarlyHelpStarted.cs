using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>An early help assessment of a child's family began.</summary>
/// <remarks>Working Together 2023, chapter 3. It needs the family's consent and no social worker.</remarks>
[RecordType("early-help-started", "Early help assessment began", When = "When did it begin?")]
[Opens(Strand.EarlyHelp, Strand.Contact, Strand.Referral, GoesOn = true)]
public sealed record EarlyHelpStarted : Particulars
{
    /// <summary>The school, service or charity that assesses.</summary>
    [Ask("Which organisation assesses?")]
    public string? Organisation { get; init; }

    /// <inheritdoc />
    public override string Sentence => "An early help assessment began.";
}
