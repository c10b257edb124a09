using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Somebody looked at words that a copy should perhaps not hold, and decided: taken out, with the reason, or left in.</summary>
/// <remarks>The latest decision on the same words stands. The record itself stays as it is.</remarks>
[RecordType("redaction-decided", "Words taken out of a copy, or left in", When = "When was it decided?", OnScreen = false)]
[PartOf(Strand.AccessRequest)]
public sealed record RedactionDecided : Particulars
{
    /// <summary>Whether they are taken out.</summary>
    [Ask("Are they taken out?"), Coded]
    public required bool TakenOut { get; init; }

    /// <summary>Why; where they are left in, what they had been suggested for.</summary>
    [Ask("Why?"), Coded]
    public required RedactionReason Reason { get; init; }

    /// <summary>The words; all of an entry where none are given.</summary>
    [Ask("Which words?", Hint = "As they stand in the record, several divided by semicolons.", Long = true)]
    public string? Words { get; init; }

    /// <summary>The entry in which they stand; wherever they stand where none is named.</summary>
    [Ask("In which entry?"), Coded]
    public string? Of { get; init; }

    /// <summary>Who decided.</summary>
    [Ask("Who decided?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>What was weighed up.</summary>
    [Ask("What did you weigh up?", Hint = "Whether the other person agrees, what the reader knows already, who could come to harm.", Long = true)]
    public string? Weighed { get; init; }

    /// <inheritdoc />
    public override string Sentence => TakenOut
        ? $"Words are taken out of the copy: {Record.Words.Of(Reason).ToLowerInvariant()}."
        : "Words that had been marked or found are left in the copy.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (string.IsNullOrWhiteSpace(Words) && Of is null) yield return new("words", "Enter the words that are to be taken out");
        else if (Words is not null && SoughtWords.Of(Words) is { Count: > 0 } sought && sought.Any(w => w.Count(char.IsLetterOrDigit) < 2))
            yield return new("words", "Enter more than a single letter: it would be taken out everywhere");
    }
}
