using Linnet.Record;

namespace Linnet.Education;

/// <summary>An education, health and care plan was issued, reviewed or ceased.</summary>
/// <remarks>Special Educational Needs and Disability Regulations 2014; from year 9 the review looks to adulthood.</remarks>
[RecordType("education-health-care-plan", "Education, health and care plan", When = "When was it?")]
public sealed record NeedsPlan : Particulars
{
    /// <summary>What happened.</summary>
    [Ask("What happened to the plan?"), Coded]
    public required NeedsPlanStep Step { get; init; }

    /// <summary>Whether the review looked to adulthood.</summary>
    [Ask("From year 9: did the review look to adulthood?"), Coded]
    public bool? LookedToAdulthood { get; init; }

    /// <inheritdoc />
    public override string Sentence => Words.Of(Step) + ".";
}

/// <summary>What happened to an education, health and care plan.</summary>
public enum NeedsPlanStep
{
    /// <summary>Issued.</summary>
    [Says("An education, health and care plan was issued")] Issued = 1,
    /// <summary>Reviewed.</summary>
    [Says("The education, health and care plan was reviewed")] Reviewed = 2,
    /// <summary>Ceased.</summary>
    [Says("The education, health and care plan ceased")] Ceased = 3,
}
