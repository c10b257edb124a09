using Linnet.Record;

namespace Linnet.Plans;

/// <summary>What happens if a plan does not work: what would show it, what is then done, and what the family were told about it.</summary>
[RecordType("plan-contingency", "Contingency of a plan", When = "When was it agreed?")]
public sealed record PlanContingency : Particulars
{
    /// <summary>The trigger.</summary>
    [Ask("What would show that the plan is not working?", Long = true)]
    public required string Trigger { get; init; }

    /// <summary>What is then done.</summary>
    [Ask("What is done then, by whom and how soon?", Long = true)]
    public required string Then { get; init; }

    /// <summary>The consequence.</summary>
    [Ask("What happens if nothing changes, as the family were told?", Long = true)]
    public string? IfNothingChanges { get; init; }

    /// <inheritdoc />
    public override string Sentence => "It was agreed what happens if the plan does not work.";
}
