using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A child in need plan was reviewed with the family and the agencies.</summary>
/// <remarks>Working Together 2023, chapter 3: regularly. The number is local.</remarks>
[RecordType("need-plan-reviewed", "Child in need review", When = "When was the review meeting?")]
[PartOf(Strand.NeedPlan, Lies = Lies.WhileItLasts)]
public sealed record NeedPlanReviewed : Particulars
{
    /// <summary>Whether another agency took part.</summary>
    [Ask("Did another agency take part?"), Coded]
    public bool? OtherAgencyThere { get; init; }

    /// <summary>What was decided.</summary>
    [Ask("What was decided?"), Coded]
    public NeedPlanDecision? Decision { get; init; }

    /// <summary>How often the child is to be seen from now on.</summary>
    [Ask("How often is the child to be seen?", Hint = "Leave empty if that does not change."), Coded]
    public VisitsSetByPlan? VisitEvery { get; init; }

    /// <summary>What got better and what did not.</summary>
    [Ask("What got better, and what did not?", Long = true)]
    public string? Account { get; init; }

    /// <summary>What the child said at it, or sent.</summary>
    [Ask("What did the child say or send?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => Decision is { } decision
        ? $"The child in need plan was reviewed: {Words.Of(decision).ToLowerInvariant()}."
        : "The child in need plan was reviewed.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today)
            yield return new("happened", "The review must be today or in the past. Record a booking for one still to come");
    }
}

/// <summary>What a child in need review decided.</summary>
public enum NeedPlanDecision
{
    /// <summary>The plan goes on.</summary>
    [Says("The plan goes on")] Continues = 1,
    /// <summary>The plan ends.</summary>
    [Says("The plan ends")] Ends = 2,
    /// <summary>Worry has grown.</summary>
    [Says("A strategy discussion is needed")] StepUp = 3,
}
