using Linnet.Record;

namespace Linnet.Access;

/// <summary>Whoever holds a restricted record spoke with the person who had come upon it.</summary>
[RecordType("seeking-answered", "Answer to whoever asked for a restricted record", When = "When did you speak with them?")]
[PartOf(Strand.Seeking, By = "worker", Closes = true)]
public sealed record SeekingAnswered : Particulars
{
    /// <summary>Who had come.</summary>
    [Ask("Who had asked for it?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>What came of it.</summary>
    [Ask("What came of it?"), Coded]
    public required SeekingEnded Came { get; init; }

    /// <summary>What they knew.</summary>
    [Ask("What did they know of the child, and what have you done about it?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Worker}, who had asked for the restricted record, was answered: {Words.Of(Came).ToLowerInvariant()}.";
}

/// <summary>What came of it that somebody asked for a restricted record.</summary>
public enum SeekingEnded
{
    /// <summary>Another child.</summary>
    [Says("It was another child")] AnotherChild = 1,
    /// <summary>What they knew was taken up.</summary>
    [Says("It was this child: what they knew was taken up")] TakenUp = 2,
    /// <summary>They were let in.</summary>
    [Says("They need the record, and a manager lets them in")] LetIn = 3,
    /// <summary>No right reason.</summary>
    [Says("They had no right reason to ask")] NotRight = 4,
}
