using Linnet.Record;

namespace Linnet.Visits;

/// <summary>A worker went to see a child. One line per child: a visit on which this child was not seen resets nothing.</summary>
/// <remarks>
/// Working Together 2023, chapter 3; Care Planning, Placement and Case Review (England) Regulations 2010, regs 28 and 29.
/// </remarks>
[RecordType("visit", "Visit", When = "When was the visit?", Hour = true)]
public sealed record Visit : Particulars
{
    /// <summary>Whether this child was seen, and alone.</summary>
    [Ask("Was the child seen?"), Coded]
    public required Seen Seen { get; init; }

    /// <summary>Why they were not seen alone.</summary>
    [Ask("If not seen alone, why not?"), Coded]
    public WhyNotAlone? WhyNotAlone { get; init; }

    /// <summary>How.</summary>
    [Ask("How did it take place?"), Coded]
    public VisitMode? Mode { get; init; }

    /// <summary>Whether it counts as the statutory visit.</summary>
    [Ask("Is it a statutory visit?", Hint = "A child protection visit, or a visit to a child in care under regulation 28."), Coded]
    public bool? Statutory { get; init; }

    /// <summary>What the visit was for.</summary>
    [Ask("What was the visit for?")]
    public string? Purpose { get; init; }

    /// <summary>Whether the visit was in the home.</summary>
    [Ask("Where did it take place?"), Coded]
    public VisitPlace? Place { get; init; }

    /// <summary>Whether the bedroom was seen.</summary>
    [Ask("Was the bedroom seen?"), Coded]
    public bool? BedroomSeen { get; init; }

    /// <summary>Whether a baby was awake.</summary>
    [Ask("If a baby: awake?"), Coded]
    public bool? Awake { get; init; }

    /// <summary>Who visited.</summary>
    [Ask("Who visited?", Worker = true), Coded]
    public string? VisitedBy { get; init; }

    /// <summary>Whether the visitor was on duty, not the child's own worker: counts, and is marked.</summary>
    [Ask("Was it a duty visit?", Hint = "By somebody who is not the child's own worker. It counts, and is marked."), Coded]
    public bool? Duty { get; init; }

    /// <summary>Only a short note for now: the full record follows.</summary>
    [Ask("Is this a short note, with the full record still to be written?"), Coded]
    public bool? ToBeWrittenUp { get; init; }

    /// <summary>The child's own words.</summary>
    [Ask("What did the child say?", Hint = "In the child's own words.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <summary>What was seen and done.</summary>
    [Ask("What did you see, hear and do?", Long = true)]
    public string? Account { get; init; }

    /// <summary>What is still not known, and how it will be found out.</summary>
    [Ask("What do you still not know, and how will you find out?",
        Hint = "Who lives here, who comes, and who was not in the room? What did not fit with what you were told? "
            + "What would the child say to somebody they trust? What would you see at another hour?", Long = true)]
    public string? NotKnown { get; init; }

    /// <summary>In person, in a way that can count as seeing the child.</summary>
    public bool InPerson => Mode is null or VisitMode.InPerson;

    /// <summary>This child was seen, in person.</summary>
    public bool ChildWasSeen => InPerson && Seen is (Seen.Alone or Seen.NotAlone or Seen.SeenAloneNotKnown);

    /// <inheritdoc />
    public override string? Holder => VisitedBy;

    /// <inheritdoc />
    public override string Sentence => Seen switch
    {
        Seen.Alone => "The child was seen, alone.",
        Seen.NotAlone => "The child was seen, not alone.",
        Seen.NotSeen => "A visit was tried. The child was not seen.",
        Seen.NotKnown => "A visit took place. Whether the child was seen is not known.",
        Seen.SeenAloneNotKnown => "The child was seen. Whether alone is not known.",
        _ => throw new NotSupportedException(Seen.ToString()),
    };

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The visit must be today or in the past");
    }
}

/// <summary>Whether a child was seen.</summary>
public enum Seen
{
    /// <summary>Seen, alone.</summary>
    [Says("Yes, alone")] Alone = 1,
    /// <summary>Seen, with others there.</summary>
    [Says("Yes, not alone")] NotAlone = 2,
    /// <summary>Not seen.</summary>
    [Says("No")] NotSeen = 3,
    /// <summary>An extract says that a visit took place and no more.</summary>
    [Says("Not known")] NotKnown = 4,
    /// <summary>An extract says that the child was seen and not whether alone.</summary>
    [Says("Yes; whether alone is not known")] SeenAloneNotKnown = 5,
}

/// <summary>Why a child was not seen alone.</summary>
/// <remarks>Regulation 29 of SI 2010/959 allows: the child refuses, it is inappropriate, or it is not possible.</remarks>
public enum WhyNotAlone
{
    /// <summary>The child refused.</summary>
    [Says("The child did not want to")] ChildRefused = 1,
    /// <summary>Not appropriate at the child's age or understanding.</summary>
    [Says("Not appropriate: age or understanding")] NotAppropriate = 2,
    /// <summary>A parent or carer refused.</summary>
    [Says("A parent or carer refused")] CarerRefused = 3,
    /// <summary>It was not possible.</summary>
    [Says("It was not possible")] NotPossible = 4,
}

/// <summary>How a visit took place.</summary>
public enum VisitMode
{
    /// <summary>Face to face.</summary>
    [Says("Face to face")] InPerson = 1,
    /// <summary>By video: not a statutory visit outside the temporary rules of 2020.</summary>
    [Says("By video")] Video = 2,
    /// <summary>By telephone: not a visit.</summary>
    [Says("By telephone")] Telephone = 3,
}

/// <summary>Where a visit took place.</summary>
public enum VisitPlace
{
    /// <summary>The child's home.</summary>
    [Says("At home")] Home = 1,
    /// <summary>The child's placement.</summary>
    [Says("At the placement")] Placement = 2,
    /// <summary>School.</summary>
    [Says("At school")] School = 3,
    /// <summary>Another place.</summary>
    [Says("Somewhere else")] Elsewhere = 4,
}
