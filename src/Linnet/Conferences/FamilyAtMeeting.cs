using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>How this child and the parents took part in a meeting about the child.</summary>
/// <remarks>The codes of participation of the national return on looked-after children, in plain words, for conferences as well.</remarks>
[RecordType("family-at-meeting", "Child and family at a meeting", When = "On which day was the meeting?")]
public sealed record FamilyAtMeeting : Particulars
{
    /// <summary>Of what.</summary>
    [Ask("Which meeting was it?"), Coded]
    public required MeetingKind Meeting { get; init; }

    /// <summary>How the child took part.</summary>
    [Ask("How did the child take part?"), Coded]
    public required Participation TookPart { get; init; }

    /// <summary>Who came of the parents.</summary>
    [Ask("Who came of the family?", Hint = "Leave empty if nobody did."), Coded]
    public IReadOnlyList<FamilyMember> Came { get; init; } = [];

    /// <summary>Whether the advocate came.</summary>
    [Ask("Did an advocate come?"), Coded]
    public bool? AdvocateCame { get; init; }

    /// <summary>Why not.</summary>
    [Ask("Who was kept away or stayed away, and why?", Long = true)]
    public string? WhyNot { get; init; }

    /// <summary>What the child said.</summary>
    [Ask("What did the child say or send?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The child at the {Words.Of(Meeting).ToLowerInvariant()}: {Words.Of(TookPart).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The meeting must be today or in the past");
    }
}

/// <summary>How a child takes part in a meeting about them.</summary>
public enum Participation
{
    /// <summary>PN0.</summary>
    [Says("Under 4 years old")] TooYoung = 1,
    /// <summary>PN1.</summary>
    [Says("Came and spoke for themselves")] CameAndSpoke = 2,
    /// <summary>PN2.</summary>
    [Says("Came, and an advocate spoke for them")] CameWithAdvocate = 3,
    /// <summary>PN3.</summary>
    [Says("Came, and made their view known without words")] CameWithoutWords = 4,
    /// <summary>PN4.</summary>
    [Says("Came, and their view was not heard")] CameUnheard = 5,
    /// <summary>PN5.</summary>
    [Says("Did not come, and an advocate spoke for them")] SentAdvocate = 6,
    /// <summary>PN6.</summary>
    [Says("Did not come, and sent their view")] SentView = 7,
    /// <summary>PN7.</summary>
    [Says("Did not come and sent nothing")] Nothing = 8,
}

/// <summary>Somebody of the family at a meeting.</summary>
public enum FamilyMember
{
    /// <summary>The mother.</summary>
    [Says("The mother")] Mother = 1,
    /// <summary>The father.</summary>
    [Says("The father")] Father = 2,
    /// <summary>Another carer.</summary>
    [Says("Another carer")] Carer = 3,
    /// <summary>Relatives or friends.</summary>
    [Says("Relatives or friends")] Network = 4,
}
