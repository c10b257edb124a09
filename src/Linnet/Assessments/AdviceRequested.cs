using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A court or the special educational needs team asked children's services for a report about a child, by a date.</summary>
/// <remarks>Children Act 1989 ss.7 and 37; Special Educational Needs and Disability Regulations 2014, reg 8.</remarks>
[RecordType("advice-requested", "Report or advice asked for", When = "When did the request reach us?")]
[Opens(Strand.Advice)]
public sealed record AdviceRequested : Particulars
{
    /// <summary>Which.</summary>
    [Ask("What was asked for?"), Coded]
    public required AdviceKind What { get; init; }

    /// <summary>The court's day.</summary>
    [Ask("By which day does the court want it?", Hint = "As the court ordered. Leave empty if it set none."), Coded]
    public LocalDate? By { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => By;

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(What)} was asked for.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (By < circumstances.Happened.Day) yield return new("by", "The court's day must not be before the day the request reached us");
    }
}

/// <summary>A report or advice that another body may ask for.</summary>
public enum AdviceKind
{
    /// <summary>Section 37.</summary>
    [Says("A section 37 report for the court")] Section37 = 1,
    /// <summary>Section 7.</summary>
    [Says("A section 7 report for the court")] Section7 = 2,
    /// <summary>Education, health and care needs assessment.</summary>
    [Says("Social care advice for an education, health and care needs assessment")] EducationHealthAndCare = 3,
}
