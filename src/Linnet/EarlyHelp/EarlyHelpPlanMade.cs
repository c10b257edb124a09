using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>A family and those who help it agreed on a plan.</summary>
[RecordType("early-help-plan-made", "Early help plan made", When = "When was it agreed?")]
[PartOf(Strand.EarlyHelp)]
public sealed record EarlyHelpPlanMade : Particulars
{
    /// <summary>Who leads.</summary>
    [Ask("Who leads?", Worker = true), Coded]
    public string? Lead { get; init; }

    /// <summary>What is to be done.</summary>
    [Ask("What will be done, by whom and by when?", Long = true)]
    public string? Plan { get; init; }

    /// <inheritdoc />
    public override string Sentence => "An early help plan was agreed with the family.";
}
