using Linnet.Record;

namespace Linnet.Access;

/// <summary>Somebody who has nothing to do with a child opened the record all the same, and said why. It stays open to them for a day, and a manager looks at it afterwards.</summary>
/// <remarks>Nobody is kept from a child who needs them: the reason comes first, and the question afterwards.</remarks>
[RecordType("record-opened", "Record opened with a reason", When = "When was it opened?", Hour = true, OnScreen = false, ToClosed = true)]
[Opens(Strand.Opening, By = "worker", GoesOn = true)]
public sealed record RecordOpened : Particulars
{
    /// <summary>For how long it stays open.</summary>
    public static Duration StaysOpen { get; } = Duration.FromHours(24);

    /// <summary>Who opened it.</summary>
    [Ask("Who opened it?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why do you need to open this record?", Hint = "What you have to do for this child now. A manager reads it.", Long = true)]
    public required string Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Worker}, who does not work with the child, opened the record and said why.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Why.Count(char.IsLetter) < 10)
            yield return new("why", "Say in a few words what you have to do for this child");
    }
}
