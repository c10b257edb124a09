using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>Somebody read the chronology of a child through, marked what matters and said what it shows.</summary>
[RecordType("chronology-updated", "Chronology brought up to date", When = "Up to which day does it reach?")]
public sealed record ChronologyUpdated : Particulars
{
    /// <summary>What it shows.</summary>
    [Ask("What does it show?", Long = true)]
    public string? Shows { get; init; }

    /// <summary>Whether a plan or a review rests on it.</summary>
    [Ask("Was it used in planning?", Hint = "In an assessment, a plan or a review."), Coded]
    public bool? UsedInPlanning { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The chronology was brought up to date.";
}
