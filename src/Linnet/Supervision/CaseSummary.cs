using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>The summary of the work with a child was brought up to date: enough for somebody on duty tonight.</summary>
[RecordType("case-summary", "Case summary", When = "Up to which day does it reach?")]
public sealed record CaseSummary : Particulars
{
    /// <summary>The summary.</summary>
    [Ask("Who is this child, what worries us, what is the plan, and what must somebody on duty know?", Long = true)]
    public required string Summary { get; init; }

    /// <summary>What could happen to the child, how likely and how bad, and what keeps them safe.</summary>
    [Ask("What could happen to the child, how likely is it, and what keeps them safe?", Hint = "The analysis of risk, in a few lines.", Long = true)]
    public string? Risk { get; init; }

    /// <summary>Why children's services are involved.</summary>
    [Ask("Why are we involved?", Long = true)]
    public string? Involved { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The case summary was brought up to date.";
}
