using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>The summary of the work with a child was brought up to date: enough for somebody on duty tonight.</summary>
[RecordType("case-summary", "Case summary", When = "Up to which day does it reach?")]
public sealed record CaseSummary : Particulars
{
    /// <summary>The summary.</summary>
    [Ask("Who is this child, what worries us, what is the plan, and what must somebody on duty know?", Long = true)]
    public required string Summary { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The case summary was brought up to date.";
}
