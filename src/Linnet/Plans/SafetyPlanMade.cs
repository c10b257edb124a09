using Linnet.Record;

namespace Linnet.Plans;

/// <summary>
/// Beside a plan, the family and others agreed what keeps a child safe from day to day: who does what, who looks whether they do, and when
/// it is tested.
/// </summary>
[RecordType("safety-plan-made", "Safety plan made", When = "When was it agreed?")]
[Opens(Strand.SafetyPlan, Strand.ProtectionPlan, Strand.NeedPlan, Strand.Enquiry, Strand.Assessment)]
public sealed record SafetyPlanMade : Particulars
{
    /// <summary>Who agreed to it.</summary>
    [Ask("Who agreed to it?"), Coded]
    public IReadOnlyList<SafetyParty> Parties { get; init; } = [];

    /// <summary>What.</summary>
    [Ask("Against what does it keep the child safe, and who does what?", Long = true)]
    public required string What { get; init; }

    /// <summary>How anybody knows.</summary>
    [Ask("Who looks whether it is kept to, how and how often?", Hint = "A safety plan that nobody looks after keeps nobody safe.", Long = true)]
    public required string Monitoring { get; init; }

    /// <summary>When it is tested.</summary>
    [Ask("On which day is it tested whether it works?"), Coded]
    public required LocalDate TestOn { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => TestOn;

    /// <summary>What the child says about it.</summary>
    [Ask("What does the child say about it?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A safety plan was agreed, to be tested on {Calendar.Written.Day(TestOn)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
        if (TestOn < circumstances.Happened.Day) yield return new("testOn", "The day of the test must not be before the plan was agreed");
    }
}

/// <summary>Who is party to a safety plan.</summary>
public enum SafetyParty
{
    /// <summary>The child.</summary>
    [Says("The child")] Child = 1,
    /// <summary>The mother.</summary>
    [Says("The mother")] Mother = 2,
    /// <summary>The father.</summary>
    [Says("The father")] Father = 3,
    /// <summary>Another carer.</summary>
    [Says("Another carer")] Carer = 4,
    /// <summary>Relatives and friends.</summary>
    [Says("Relatives or friends")] Network = 5,
    /// <summary>The worker.</summary>
    [Says("The child's worker")] Worker = 6,
    /// <summary>Other agencies.</summary>
    [Says("Another agency")] Agency = 7,
}
