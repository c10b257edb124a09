using Linnet.Record;

namespace Linnet.Need;

/// <summary>A court put a child under the supervision of the authority, who advises, assists and befriends them at home.</summary>
/// <remarks>Children Act 1989 s.35 and Schedule 3, paragraph 6: a year, extended to three in all.</remarks>
[RecordType("supervision-order-made", "Supervision order made", When = "On which day was the order made?")]
[Opens(Strand.Order, Strand.Proceedings)]
public sealed record SupervisionOrderMade : Particulars
{
    /// <summary>Shorter than a year.</summary>
    [Ask("Until which day, if the court set less than a year?"), Coded]
    public LocalDate? Until { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => Until;

    /// <inheritdoc />
    public override string Sentence => "The court made a supervision order.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Until > circumstances.Happened.Day.PlusYears(1))
            yield return new("until", "A supervision order is first made for a year at most");
        if (Until < circumstances.Happened.Day) yield return new("until", "The order must not end before it was made");
    }
}
