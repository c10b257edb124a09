using Linnet.Record;

namespace Linnet.Visits;

/// <summary>A worker did something with a child, on purpose: so that the child understands what happens, and is understood.</summary>
[RecordType("direct-work", "Direct work with the child", When = "When was it?", Hour = true)]
public sealed record DirectWork : Particulars
{
    /// <summary>What it was for.</summary>
    [Ask("What was it for?", Long = true)]
    public required string Purpose { get; init; }

    /// <summary>What was used.</summary>
    [Ask("What did you use?", Hint = "For example three houses, a life-story book, drawing, a walk.")]
    public string? Tool { get; init; }

    /// <summary>Whether the child understands what is happening.</summary>
    [Ask("Does the child understand what is happening in their life, and why?"), Coded]
    public ChildUnderstands? Understands { get; init; }

    /// <summary>What it has to do with the plan.</summary>
    [Ask("Which part of the plan is it for?")]
    public string? ForPlan { get; init; }

    /// <summary>Who did it.</summary>
    [Ask("Who worked with the child?", Worker = true), Coded]
    public string? DoneBy { get; init; }

    /// <summary>The child's own words.</summary>
    [Ask("What did the child say or show?", Hint = "In the child's own words.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => Understands switch
    {
        ChildUnderstands.Yes => "Somebody worked with the child, who understands what is happening.",
        ChildUnderstands.InPart => "Somebody worked with the child, who understands part of what is happening.",
        ChildUnderstands.NotYet => "Somebody worked with the child, who does not yet understand what is happening.",
        _ => "Somebody worked with the child.",
    };

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The session must be today or in the past");
    }
}

/// <summary>Whether a child understands what is happening in their life.</summary>
public enum ChildUnderstands
{
    /// <summary>Yes.</summary>
    [Says("Yes")] Yes = 1,
    /// <summary>In part.</summary>
    [Says("In part")] InPart = 2,
    /// <summary>Not yet.</summary>
    [Says("Not yet")] NotYet = 3,
    /// <summary>Too young to say.</summary>
    [Says("Too young to say")] TooYoung = 4,
}
