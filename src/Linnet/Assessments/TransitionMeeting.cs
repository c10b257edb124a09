using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>Whoever took the referral in met whoever will assess, so that the assessment begins with what it has to find out.</summary>
[RecordType("transition-meeting", "Transition meeting before an assessment", When = "When did you meet?")]
public sealed record TransitionMeeting : Particulars
{
    /// <summary>What the assessment has to find out.</summary>
    [Ask("What should the assessment of this child find out?", Hint = "What worries us most, what we do not know, and what must be settled first.", Long = true)]
    public required string Focus { get; init; }

    /// <summary>Who knows the child from the front door.</summary>
    [Ask("Who came from the team that took the referral?", Worker = true), Coded]
    public string? FromFrontDoor { get; init; }

    /// <summary>Who assesses.</summary>
    [Ask("Who came from the team that assesses?", Worker = true), Coded]
    public string? Assesses { get; init; }

    /// <summary>Who else took part.</summary>
    [Ask("Who else was there?", Hint = "Their part rather than their name: a manager, the health visitor, the mother.")]
    public string? AlsoThere { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The team that took the referral and the team that assesses met, and said what the assessment should find out.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The meeting must be today or in the past");
    }
}
