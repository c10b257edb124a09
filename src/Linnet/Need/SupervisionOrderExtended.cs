using Linnet.Record;

namespace Linnet.Need;

/// <summary>A court extended a supervision order: three years in all at most.</summary>
/// <remarks>Children Act 1989 Schedule 3, paragraph 6.</remarks>
[RecordType("supervision-order-extended", "Supervision order extended", When = "On which day was it extended?")]
[PartOf(Strand.Order)]
public sealed record SupervisionOrderExtended : Particulars
{
    /// <summary>The new last day.</summary>
    [Ask("Until which day?"), Coded]
    public required LocalDate Until { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => Until;

    /// <inheritdoc />
    public override string Sentence => $"The supervision order was extended to {Calendar.Written.Day(Until)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Until < circumstances.Happened.Day) yield return new("until", "The new last day must not be before the extension");
    }
}
