using Linnet.Record;

namespace Linnet.Practice;

/// <summary>What a worker wrote under a heading of the council's framework: in an assessment, of a visit, in supervision. The latest stands.</summary>
[RecordType("framework-answer", "Answer under a heading of our framework", When = "When was it written?", OnScreen = false)]
public sealed record FrameworkAnswered : Particulars
{
    /// <summary>Which framework.</summary>
    [Ask("Which framework?"), Coded]
    public required string Framework { get; init; }

    /// <summary>Which heading.</summary>
    [Ask("Under which heading?"), Coded]
    public required string Heading { get; init; }

    /// <summary>To which assessment, visit or supervision it belongs.</summary>
    [Ask("To which piece of work or entry does it belong?"), Coded]
    public required string BelongsTo { get; init; }

    /// <summary>The answer.</summary>
    [Ask("What do you say to it?", Long = true)]
    public required string Answer { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Framework}: something was written under ‘{Heading}’.";
}
