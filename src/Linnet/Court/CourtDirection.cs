using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court directed that something about a child be filed by a day.</summary>
[RecordType("court-direction", "Court direction", When = "When was it directed?")]
[Opens(Strand.Advice, Strand.Proceedings)]
public sealed record CourtDirection : Particulars
{
    /// <summary>What.</summary>
    [Ask("What is to be filed?")]
    public required string What { get; init; }

    /// <summary>The day.</summary>
    [Ask("By which day?"), Coded]
    public required LocalDate By { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => By;

    /// <inheritdoc />
    public override string Sentence => "The court directed what is to be filed for the child, and by when.";
}
