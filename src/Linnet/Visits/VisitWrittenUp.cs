using Linnet.Record;

namespace Linnet.Visits;

/// <summary>The full record of a visit was written and signed, after a short note was saved on the day.</summary>
[RecordType("visit-written-up", "Visit written up", When = "When was the record signed?")]
public sealed record VisitWrittenUp : Particulars
{
    /// <summary>What was seen and done.</summary>
    [Ask("What did you see, hear and do?", Long = true)]
    public required string Account { get; init; }

    /// <summary>The child's own words.</summary>
    [Ask("What did the child say?", Hint = "In the child's own words.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The record of the visit was completed.";
}
