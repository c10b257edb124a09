using Linnet.Record;

namespace Linnet.Access;

/// <summary>A manager looked at why somebody opened the record of a child they do not work with.</summary>
[RecordType("record-opening-reviewed", "Opening of a record looked at", When = "When was it looked at?")]
[PartOf(Strand.Opening, By = "worker", Closes = true)]
public sealed record RecordOpeningReviewed : Particulars
{
    /// <summary>Who had opened it.</summary>
    [Ask("Who had opened it?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>What was found.</summary>
    [Ask("Was it right to open it?"), Coded]
    public required OpeningFound Found { get; init; }

    /// <summary>What was done.</summary>
    [Ask("What did you find, and what have you done?", Long = true)]
    public string? Note { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A manager looked at why {Worker} opened the record: {Words.Of(Found).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Found == OpeningFound.NotRight && string.IsNullOrWhiteSpace(Note))
            yield return new("note", "Say what you have done about it");
    }
}

/// <summary>Whether it was right to open a record.</summary>
public enum OpeningFound
{
    /// <summary>The work needed it.</summary>
    [Says("The work needed it")] Needed = 1,
    /// <summary>The work needed it, and goes on: the worker should be allocated.</summary>
    [Says("The work needs it from now on: the worker is to be allocated")] ToBeAllocated = 2,
    /// <summary>The wrong child was opened by mistake.</summary>
    [Says("It was the wrong child, opened by mistake")] WrongChild = 3,
    /// <summary>There was no reason for it.</summary>
    [Says("There was no right reason")] NotRight = 4,
}
