using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>An initial child protection conference met about this child and decided whether a plan is needed to keep them safe.</summary>
/// <remarks>Working Together 2023, chapter 3; children in need census, DateOfInitialCPC. The plan protects from this decision on.</remarks>
[RecordType("initial-conference", "Initial child protection conference", When = "When was it held?")]
[PartOf(Strand.Enquiry, Lies = Lies.SinceItBegan)]
[Concludes("initial-conference-held", Strand.Enquiry)]
public sealed record InitialConference : Particulars
{
    /// <summary>What it decided about this child.</summary>
    [Ask("What was decided?"), Coded]
    public required ConferenceOutcome Outcome { get; init; }

    /// <summary>Whether enough agencies took part.</summary>
    [Ask("Did enough agencies take part?"), Coded]
    public bool? Quorate { get; init; }

    /// <summary>Whether the chair decided to go on although too few took part.</summary>
    [Ask("If not, did the chair decide to go on?", Hint = "Only where the council's rules allow it. Say why below."), Coded]
    public bool? ChairWentOn { get; init; }

    /// <summary>The chair.</summary>
    [Ask("Who chaired it?", Worker = true), Coded]
    public string? Chair { get; init; }

    /// <summary>Whether a parent or carer took part.</summary>
    [Ask("Was a parent or carer there?"), Coded]
    public bool? ParentThere { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>What the child said at it, or sent.</summary>
    [Ask("What did the child say or send?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <summary>Whether it counts as held: not adjourned, and quorate or carried on by its chair.</summary>
    public bool Counts => Outcome != ConferenceOutcome.Adjourned && (Quorate != false || ChairWentOn == true);

    /// <inheritdoc />
    public override string Sentence => Outcome switch
    {
        ConferenceOutcome.Adjourned => "The initial conference was adjourned. The child still waits for it.",
        _ when !Counts => "An initial conference met with too few agencies. It does not count as held.",
        ConferenceOutcome.Plan => "The initial conference decided on a child protection plan.",
        ConferenceOutcome.NoPlan => "The initial conference decided that no child protection plan is needed.",
        ConferenceOutcome.NotKnown => "The initial conference was held. What it decided is not known.",
        _ => throw new NotSupportedException(Outcome.ToString()),
    };

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today)
            yield return new("happened", "The conference must be today or in the past. Record a booking for one still to come");
        if (ChairWentOn == true && string.IsNullOrWhiteSpace(Reasons))
            yield return new("reasons", "Say why the chair went on with too few agencies");
    }
}

/// <summary>What a conference decided about a child.</summary>
public enum ConferenceOutcome
{
    /// <summary>A plan.</summary>
    [Says("A child protection plan")] Plan = 1,
    /// <summary>No plan.</summary>
    [Says("No child protection plan")] NoPlan = 2,
    /// <summary>Adjourned without a decision.</summary>
    [Says("Adjourned without a decision")] Adjourned = 3,
    /// <summary>An extract gives its day and not its decision.</summary>
    [Says("Not known")] NotKnown = 4,
}
