using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Somebody says that the record is wrong. What they say stands beside what was written from then on, whatever is decided.</summary>
/// <remarks>UK GDPR art. 16; the day it reached the council is day 0 of the month (art. 12(3)).</remarks>
[RecordType("correction-requested", "Somebody says that the record is wrong", When = "Which day did they say so?")]
[Opens(Strand.CorrectionRequest)]
public sealed record CorrectionRequested : Particulars
{
    /// <summary>Who says so.</summary>
    [Ask("Who says so?"), Coded]
    public required Asker Who { get; init; }

    /// <summary>What is wrong, and what would be right.</summary>
    [Ask("What do they say is wrong, and what would be right?", Hint = "In their words.", Long = true)]
    public required string Says { get; init; }

    /// <summary>The name of whoever says so.</summary>
    [Ask("What is their name, and how do they want to be answered?")]
    public string? Name { get; init; }

    /// <summary>The entry that they mean; none where it is about the record as a whole.</summary>
    [Ask("Which entry do they mean?", Hint = "Filled in where you come from an entry. Leave it empty for the record as a whole."), Coded]
    public string? Of { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was said that the record is wrong: {Words.Of(Who).ToLowerInvariant()}.";
}
