using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Somebody tested whether a safety plan keeps the child safe, rather than whether it was written.</summary>
[RecordType("safety-plan-tested", "Safety plan tested", When = "When was it tested?")]
[PartOf(Strand.SafetyPlan, Lies = Lies.WhileItLasts)]
public sealed record SafetyPlanTested : Particulars
{
    /// <summary>Whether it works.</summary>
    [Ask("Does it keep the child safe?"), Coded]
    public required SafetyPlanEffect Works { get; init; }

    /// <summary>How that was tested.</summary>
    [Ask("How was that tested, and what does the child say?", Long = true)]
    public required string How { get; init; }

    /// <summary>The next test.</summary>
    [Ask("On which day is it tested next?"), Coded]
    public LocalDate? TestOn { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => TestOn;

    /// <inheritdoc />
    public override string Sentence => $"The safety plan was tested: {Words.Of(Works).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
        if (TestOn < circumstances.Happened.Day) yield return new("testOn", "The next test must not be before this one");
    }
}

/// <summary>Whether a safety plan keeps a child safe.</summary>
public enum SafetyPlanEffect
{
    /// <summary>Yes.</summary>
    [Says("It works")] Works = 1,
    /// <summary>In part.</summary>
    [Says("It works in part")] InPart = 2,
    /// <summary>No.</summary>
    [Says("It does not work")] DoesNotWork = 3,
}
