using Linnet.Record;

namespace Linnet.Practice;

/// <summary>A worker used one of the council's tools with or about a child, and says what it showed.</summary>
/// <remarks>The neglect toolkit has a record of its own, because its result is compared with the time before.</remarks>
[RecordType("tool-used", "Tool used", When = "When was it used?")]
public sealed record ToolUsed : Particulars
{
    /// <summary>Which.</summary>
    [Ask("Which tool?"), Coded, Listed(typeof(PracticeTool))]
    public required string Tool { get; init; }

    /// <summary>What for.</summary>
    [Ask("What was it used for?"), Coded]
    public required ToolPurpose For { get; init; }

    /// <summary>What it showed.</summary>
    [Ask("What did it show, and what follows for the child?", Long = true)]
    public string? Shows { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Tool} was used: {Words.Of(For).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
    }
}
