using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The person who made contact was told that it has arrived, or what came of it.</summary>
/// <remarks>Working Together 2023, chapter 3; Keeping Children Safe in Education, part one.</remarks>
[RecordType("referrer-answered", "Person who made contact told", When = "When were they told?", Hour = true)]
[PartOf(Strand.Contact)]
public sealed record ReferrerAnswered : Particulars
{
    /// <summary>What they were told.</summary>
    [Ask("What were they told?"), Coded]
    public required ToldReferrer What { get; init; }

    /// <summary>How.</summary>
    [Ask("How were they told?"), Coded]
    public HowTold? How { get; init; }

    /// <summary>Who told them.</summary>
    [Ask("Who told them?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>Whether the family was told too.</summary>
    [Ask("Was the family told?", Hint = "Not where that would put the child at risk."), Coded]
    public bool? Family { get; init; }

    /// <summary>What was said.</summary>
    [Ask("What was said?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => What == ToldReferrer.Arrived
        ? "The person who made contact was told that it has arrived."
        : $"The person who made contact {(Family == true ? "and the family were" : "was")} told what was decided.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "They must have been told today or in the past");
    }
}

/// <summary>What somebody who made contact was told.</summary>
public enum ToldReferrer
{
    /// <summary>That it arrived.</summary>
    [Says("That it has arrived")] Arrived = 1,
    /// <summary>What was decided.</summary>
    [Says("What was decided")] Outcome = 2,
}
