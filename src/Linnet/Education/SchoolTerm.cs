using Linnet.Record;

namespace Linnet.Education;

/// <summary>One term of the council's schools. What is due once in a term, and school days, are counted by these.</summary>
/// <remarks>Three a school year, or six with half-terms left out; a year that is not complete keeps the usual pattern.</remarks>
[RecordType("school-term", "School term", About = [SubjectKind.Authority], When = "When was it published?")]
public sealed record SchoolTerm : Particulars
{
    /// <summary>What it is called.</summary>
    [Ask("What is the term called?"), Coded]
    public required string Name { get; init; }

    /// <summary>The first day.</summary>
    [Ask("On which day does it begin?"), Coded]
    public required LocalDate From { get; init; }

    /// <summary>The last day.</summary>
    [Ask("On which day does it end?"), Coded]
    public required LocalDate To { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => From;

    /// <inheritdoc />
    public override string Sentence => $"The term dates of {Name} were published.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (To < From) yield return new("to", "The last day must not be before the first");
    }
}
