using Linnet.Record;

namespace Linnet.Visits;

/// <summary>A worker went to see the parent of a child who is not born yet. No child was seen, and no visit to a child is met by it.</summary>
/// <remarks>Working Together 2023, chapter 3: assessment and planning may begin before birth.</remarks>
[RecordType("pre-birth-visit", "Pre-birth visit", When = "When was the visit?", Hour = true)]
public sealed record PreBirthVisit : Particulars
{
    /// <summary>Whether the parent was seen.</summary>
    [Ask("Was a parent seen?"), Coded]
    public required bool ParentSeen { get; init; }

    /// <summary>Where it took place.</summary>
    [Ask("Where did it take place?"), Coded]
    public VisitPlace? Place { get; init; }

    /// <summary>Whether what the baby will need is there.</summary>
    [Ask("Is the home ready for the baby?"), Coded]
    public bool? HomeReady { get; init; }

    /// <summary>Who visited.</summary>
    [Ask("Who visited?", Worker = true), Coded]
    public string? VisitedBy { get; init; }

    /// <summary>What the parents said, in their words.</summary>
    [Ask("What did the parents say?", Hint = "In their own words.", Long = true)]
    public string? ParentsWords { get; init; }

    /// <summary>What was seen and done.</summary>
    [Ask("What did you see, hear and do?", Long = true)]
    public string? Account { get; init; }

    /// <summary>What is still not known, and how it will be found out.</summary>
    [Ask("What do you still not know, and how will you find out?",
        Hint = "Who will live with the baby, who comes, and who was not in the room? What did not fit with what you were told? "
            + "What do midwife and health visitor see at other hours?", Long = true)]
    public string? NotKnown { get; init; }

    /// <inheritdoc />
    public override string Sentence => ParentSeen ? "A parent was seen before the birth." : "A visit before the birth was tried. No parent was seen.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The visit must be today or in the past");
    }
}
