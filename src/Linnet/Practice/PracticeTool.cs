using Linnet.Record;

namespace Linnet.Practice;

/// <summary>A toolkit or tool that the council gives its workers, and what it is for.</summary>
[RecordType("practice-tool", "Tool of our practice", When = "From which day is it used?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record PracticeTool : Particulars, IKeptByCouncil
{
    /// <inheritdoc />
    [Ask("What is it called?"), Coded]
    public required string Name { get; init; }

    /// <summary>What for.</summary>
    [Ask("What is it for?"), Coded]
    public required ToolPurpose For { get; init; }

    /// <inheritdoc />
    [Ask("Its last day, if it is no longer used"), Coded]
    public LocalDate? Until { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Name} is a tool of the council: {Words.Of(For).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances) => CouncilList.Check(this, circumstances);
}

/// <summary>What a tool is for.</summary>
public enum ToolPurpose
{
    /// <summary>Capacity to change.</summary>
    [Says("Whether a parent can change in the child's time")] CapacityToChange = 1,
    /// <summary>Neglect.</summary>
    [Says("Neglect")] Neglect = 2,
    /// <summary>Court work.</summary>
    [Says("Work for court")] CourtWork = 3,
    /// <summary>Direct work.</summary>
    [Says("Direct work with a child")] DirectWork = 4,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 5,
}
