using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court allowed a case more than twenty-six weeks, by at most eight at a time.</summary>
/// <remarks>
/// Children Act 1989 s.32(5) to (8). The twenty-six weeks stay as they are; the day that the court set has a clock of its own.
/// </remarks>
[RecordType("proceedings-extended", "Time for proceedings extended", When = "When did the court order it?")]
[PartOf(Strand.Proceedings)]
public sealed record ProceedingsExtended : Particulars
{
    /// <summary>The day set.</summary>
    [Ask("Until which day?"), Coded]
    public required LocalDate Until { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => Until;

    /// <inheritdoc />
    public override string Sentence => "The court allowed more time for the child's case.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Until < circumstances.Happened.Day) yield return new("until", "The day must not be before the order");
    }
}
