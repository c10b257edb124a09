using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>
/// Agencies decide together whether a child is at risk of significant harm. The sitting that decides on an enquiry begins it.
/// </summary>
/// <remarks>
/// Children Act 1989 s.47; Working Together 2023, chapter 3: children's social care, the police and health take part as a minimum.
/// What happened is the decision: a sitting that began before midnight and decided after it belongs to the later day.
/// </remarks>
[RecordType("strategy-discussion", "Strategy discussion", When = "When was it decided?", Hour = true)]
[Opens(Strand.Enquiry, Strand.Referral, Strand.Contact, GoesOn = true, TakesUp = true)]
[Concludes("no-enquiry-needed", Strand.Enquiry)]
public sealed record StrategyDiscussion : Particulars
{
    /// <summary>What this sitting decided.</summary>
    [Ask("What was decided?"), Coded]
    public required StrategyDecision Decision { get; init; }

    /// <summary>How it was held.</summary>
    [Ask("How was it held?"), Coded]
    public DiscussionForm? Form { get; init; }

    /// <summary>The agencies that were asked to come: one that was asked and did not is told apart from one that nobody asked.</summary>
    [Ask("Who was invited?"), Coded]
    public IReadOnlyList<StrategyAgency> Invited { get; init; } = [];

    /// <summary>The agencies that took part: decides whether it was quorate.</summary>
    [Ask("Who took part?", Hint = "Children's social care, the police and health are the minimum."), Coded]
    public IReadOnlyList<StrategyAgency> TookPart { get; init; } = [];

    /// <summary>How great the risk is now: decides how soon the child is seen where no day was set.</summary>
    [Ask("How great is the risk now?"), Coded]
    public EnquiryRisk? Risk { get; init; }

    /// <summary>The day by which the child is to be seen, where the discussion set one.</summary>
    [Ask("By which day must the child be seen?", Hint = "Leave empty for the council's own rule."), Coded]
    public LocalDate? SeeBy { get; init; }

    /// <summary>Whether a further discussion is needed: it never restarts the conference clock.</summary>
    [Ask("Do you have to meet again?"), Coded]
    public bool? MeetAgain { get; init; }

    /// <summary>What held it up.</summary>
    [Ask("If it took place later than it should: what held it up?"), Coded]
    public DiscussionDelay? WhyLate { get; init; }

    /// <summary>The manager who led it.</summary>
    [Ask("Which manager led it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Why, with each agency's view.</summary>
    [Ask("Why?", Hint = "With the view of each agency that took part.", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>Those without whom a strategy discussion is incomplete.</summary>
    public static IReadOnlyList<StrategyAgency> Minimum { get; } = [StrategyAgency.SocialCare, StrategyAgency.Police, StrategyAgency.Health];

    /// <summary>Whoever of the minimum did not take part.</summary>
    public IReadOnlyList<StrategyAgency> Missing => [.. Minimum.Except(TookPart)];

    /// <summary>Whether children's social care, the police and health all took part. Worked out, never ticked.</summary>
    public bool Quorate => Missing.Count == 0;

    /// <summary>Whether this sitting began an enquiry.</summary>
    public bool BeganEnquiry => Decision == StrategyDecision.BeginEnquiry;

    /// <inheritdoc />
    public override LocalDate? NamedDay => SeeBy;

    /// <inheritdoc />
    public override string Sentence => Decision switch
    {
        StrategyDecision.BeginEnquiry => "A section 47 enquiry began.",
        StrategyDecision.NoEnquiry => "A strategy discussion was held. No enquiry was needed.",
        StrategyDecision.NotDecided => "A strategy discussion was held and did not decide yet.",
        StrategyDecision.EnquiryGoesOn => "A further strategy discussion was held. The enquiry goes on.",
        _ => throw new NotSupportedException(Decision.ToString()),
    };

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The discussion must be today or in the past");
        if (SeeBy < circumstances.Happened.Day) yield return new("seeBy", "The day to see the child by must not be before the discussion");
    }
}

/// <summary>How a strategy discussion is held.</summary>
public enum DiscussionForm
{
    /// <summary>Round a table.</summary>
    [Says("A meeting")] Meeting = 1,
    /// <summary>By video.</summary>
    [Says("By video")] Video = 2,
    /// <summary>By telephone.</summary>
    [Says("By telephone")] Telephone = 3,
}

/// <summary>What one sitting of a strategy discussion decided.</summary>
public enum StrategyDecision
{
    /// <summary>An enquiry begins now.</summary>
    [Says("Begin a section 47 enquiry")] BeginEnquiry = 1,
    /// <summary>No enquiry: assessment, support or nothing more.</summary>
    [Says("No enquiry is needed")] NoEnquiry = 2,
    /// <summary>Adjourned before the decision.</summary>
    [Says("Not decided yet: meet again")] NotDecided = 3,
    /// <summary>A later sitting within an enquiry.</summary>
    [Says("The enquiry that began earlier goes on")] EnquiryGoesOn = 4,
}

/// <summary>An agency that takes part in a strategy discussion.</summary>
public enum StrategyAgency
{
    /// <summary>Children's social care.</summary>
    [Says("Children's social care")] SocialCare = 1,
    /// <summary>The police.</summary>
    [Says("Police")] Police = 2,
    /// <summary>Health.</summary>
    [Says("Health")] Health = 3,
    /// <summary>School, college or nursery.</summary>
    [Says("School, college or nursery")] Education = 4,
    /// <summary>Probation.</summary>
    [Says("Probation")] Probation = 5,
    /// <summary>Youth justice.</summary>
    [Says("Youth justice")] YouthJustice = 6,
    /// <summary>Adult services: mental health, substance misuse, social care.</summary>
    [Says("Adult services")] AdultServices = 7,
    /// <summary>Housing.</summary>
    [Says("Housing")] Housing = 8,
    /// <summary>Another agency.</summary>
    [Says("Another agency")] Other = 9,
}

/// <summary>How great the risk to a child is while an enquiry is made.</summary>
public enum EnquiryRisk
{
    /// <summary>The child may be in danger now.</summary>
    [Says("High: the child may be in danger now")] High = 1,
    /// <summary>No sign of immediate danger.</summary>
    [Says("Lower: no sign of immediate danger")] Lower = 2,
}

/// <summary>What held a strategy discussion up. It explains a late one and never makes it timely.</summary>
public enum DiscussionDelay
{
    /// <summary>No police officer was free.</summary>
    [Says("No police officer was available")] Police = 1,
    /// <summary>Nobody from health was free.</summary>
    [Says("Nobody from health was available")] Health = 2,
    /// <summary>Another agency was not free.</summary>
    [Says("Another agency was not available")] OtherAgency = 3,
    /// <summary>No manager was free.</summary>
    [Says("No manager was available")] Manager = 4,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 5,
}
