using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>Early help to a family ended, or was declined.</summary>
/// <remarks>
/// Ofsted's Annex A, list 2, gives one day for this or for a completed assessment, as the council counts: then no reason is known.
/// </remarks>
[RecordType("early-help-ended", "Early help ended", When = "When did it end?")]
[PartOf(Strand.EarlyHelp, Closes = true)]
public sealed record EarlyHelpEnded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why did it end?"), Coded]
    public EndOfEarlyHelp? Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => Why is { } why
        ? $"Early help ended: {Words.Of(why).ToLowerInvariant()}."
        : "The early help assessment was completed, or the help ended.";
}

/// <summary>Why early help ended.</summary>
public enum EndOfEarlyHelp
{
    /// <summary>What it was for was reached.</summary>
    [Says("What it was for was reached")] Reached = 1,
    /// <summary>The family declined or withdrew their consent, which they may.</summary>
    [Says("The family did not want it, or no longer")] FamilyWithdrew = 2,
    /// <summary>Social work took over.</summary>
    [Says("Social work took over")] SteppedUp = 3,
    /// <summary>The family moved away.</summary>
    [Says("The family moved away")] MovedAway = 4,
    /// <summary>Another reason.</summary>
    [Says("Another reason")] Other = 5,
}
