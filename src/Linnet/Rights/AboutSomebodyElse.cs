using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Whoever wrote an entry, or reads it, says that it or some words of it are about or from somebody else: long before anybody asks for a copy.</summary>
/// <remarks>Data Protection Act 2018 sch. 2 para. 16: somebody else's words and life are given out with a copy only with their consent, or where it is reasonable.</remarks>
[RecordType("about-somebody-else", "Marked as about or from somebody else", When = "When was it marked?", OnScreen = false)]
public sealed record AboutSomebodyElse : Particulars
{
    /// <summary>The entry.</summary>
    [Ask("Which entry?"), Coded]
    public required string Of { get; init; }

    /// <summary>What it is.</summary>
    [Ask("What is it?"), Coded]
    public required SomebodyElse What { get; init; }

    /// <summary>The words as they stand in the entry; all of it where none are given.</summary>
    [Ask("Which words?", Hint = "As they stand in the entry, several divided by semicolons. Leave empty for all of it.", Long = true)]
    public string? Words { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Marked in an entry: {Record.Words.Of(What).ToLowerInvariant()}.";
}

/// <summary>What of an entry is somebody else's.</summary>
public enum SomebodyElse
{
    /// <summary>About another person's life.</summary>
    [Says("It is about somebody else's life")] About = 1,
    /// <summary>Told in confidence.</summary>
    [Says("Somebody told it in confidence")] InConfidence = 2,
    /// <summary>Whoever told it must not be known.</summary>
    [Says("It would show who told us")] Source = 3,
    /// <summary>Where somebody lives who must not be found.</summary>
    [Says("It would show where somebody lives who must not be found")] Whereabouts = 4,
}
