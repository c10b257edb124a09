using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A review child protection conference was held for this child: is the plan keeping them safe, and is it still needed?</summary>
/// <remarks>Working Together 2023, chapter 3; children in need census, CPPreviewDate.</remarks>
[RecordType("review-conference", "Review child protection conference", When = "When was it held?")]
[PartOf(Strand.ProtectionPlan, Lies = Lies.WhileItLasts)]
public sealed record ReviewConference : Particulars
{
    /// <summary>Which review it was.</summary>
    [Ask("Which review was it?"), Coded]
    public ReviewOrdinal? Which { get; init; }

    /// <summary>Whether enough agencies took part for it to decide.</summary>
    [Ask("Did enough agencies take part?"), Coded]
    public bool? Quorate { get; init; }

    /// <summary>Whether the chair decided to go on although too few took part.</summary>
    [Ask("If not, did the chair decide to go on?",
        Hint = "Only where the council's rules allow it. Say why in the record of the conference."), Coded]
    public bool? ChairWentOn { get; init; }

    /// <summary>What was decided.</summary>
    [Ask("What was decided?"), Coded]
    public ReviewDecision? Decision { get; init; }

    /// <summary>How often the child is to be seen from now on.</summary>
    [Ask("How often is the child to be seen?", Hint = "Leave empty if that does not change."), Coded]
    public VisitsSetByPlan? VisitEvery { get; init; }

    /// <summary>How the child took part.</summary>
    [Ask("How did the child take part?"), Coded]
    public TookPart? TookPart { get; init; }

    /// <summary>How the chair finds the work.</summary>
    [Ask("How does the chair find the work under the plan?"), Coded]
    public ChairsGrade? Grade { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>What the child said at it, or sent.</summary>
    [Ask("What did the child say or send?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <summary>Whether it counts as held: quorate, or the chair went on with a reason.</summary>
    public bool Counts => Quorate != false || ChairWentOn == true;

    /// <inheritdoc />
    public override string Sentence => !Counts
        ? "A review conference met with too few agencies. It does not count as the review."
        : Decision is { } decision ? $"The child protection plan was reviewed: {Words.Of(decision).ToLowerInvariant()}."
        : "The child protection plan was reviewed.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today)
            yield return new("happened", "The conference must be today or in the past. Record a booking for one still to come");
        if (VisitEvery is VisitsSetByPlan.EverySixWeeks or VisitsSetByPlan.EveryTwelveWeeks)
            yield return new("visitEvery", "A child on a protection plan is seen at least every 20 working days");
    }
}

/// <summary>Which review a review conference was.</summary>
public enum ReviewOrdinal
{
    /// <summary>The first, due three months after the initial conference.</summary>
    [Says("The first")] First = 1,
    /// <summary>A later one, due six months after the one before.</summary>
    [Says("A later one")] Later = 2,
    /// <summary>An extract gives the latest only; how many came before it is not known.</summary>
    [Says("The latest; which one is not known")] Latest = 3,
}

/// <summary>What a review conference decided about the plan.</summary>
public enum ReviewDecision
{
    /// <summary>The plan goes on.</summary>
    [Says("The plan goes on")] PlanContinues = 1,
    /// <summary>The plan ends.</summary>
    [Says("The plan ends")] PlanEnds = 2,
}

/// <summary>How a child took part in a meeting about them.</summary>
public enum TookPart
{
    /// <summary>Was there.</summary>
    [Says("Was there")] Attended = 1,
    /// <summary>Somebody spoke for them.</summary>
    [Says("Somebody spoke for them")] ThroughAdvocate = 2,
    /// <summary>Sent words, drawings or a recording.</summary>
    [Says("Sent their views")] SentViews = 3,
    /// <summary>Did not take part.</summary>
    [Says("Did not take part")] No = 4,
    /// <summary>Too young.</summary>
    [Says("Too young")] TooYoung = 5,
}

/// <summary>How a chair finds the work under a plan.</summary>
public enum ChairsGrade
{
    /// <summary>It keeps the child safe.</summary>
    [Says("It is carried out and keeps the child safer")] Works = 1,
    /// <summary>In part.</summary>
    [Says("It is carried out in part")] InPart = 2,
    /// <summary>It drifts.</summary>
    [Says("It drifts")] Drifts = 3,
}
