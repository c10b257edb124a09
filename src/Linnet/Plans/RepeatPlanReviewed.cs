using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A head of service looked at why a child needs a protection plan again, and what has to be different this time.</summary>
[RecordType("repeat-plan-reviewed", "Repeat plan looked at by the head of service", When = "When was it looked at?")]
[PartOf(Strand.ProtectionPlan, Lies = Lies.SinceItBegan)]
public sealed record RepeatPlanReviewed : Particulars
{
    /// <summary>The head of service.</summary>
    [Ask("Which head of service?", Worker = true), Coded]
    public string? HeadOfService { get; init; }

    /// <summary>What is different this time.</summary>
    [Ask("Why is a plan needed again, and what is different this time?", Long = true)]
    public required string Learning { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The head of service looked at why the child needs a protection plan again.";
}
