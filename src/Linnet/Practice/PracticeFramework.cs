using Linnet.Record;

namespace Linnet.Practice;

/// <summary>The council's framework or model of practice: its name, and the headings under which workers write from a day on.</summary>
/// <remarks>Working Together 2023, chapter 1. Declared again under the same name, the new headings stand from their day.</remarks>
[RecordType("practice-framework", "Practice framework", When = "From which day is it used?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record PracticeFramework : Particulars, IKeptByCouncil
{
    private const int MostHeadings = 20;
    private const int LongestHeading = 120;

    /// <inheritdoc />
    [Ask("What is it called?", Hint = "For example: Signs of Safety, or systemic practice."), Coded]
    public required string Name { get; init; }

    /// <summary>What is written under its headings.</summary>
    [Ask("What is written under its headings?"), Coded]
    public IReadOnlyList<FrameworkForm> Forms { get; init; } = [];

    /// <summary>The headings, one a line.</summary>
    [Ask("Under which headings?", Hint = "One heading or question on each line, as the worker will read it.", Long = true), Coded]
    public required string Headings { get; init; }

    /// <inheritdoc />
    [Ask("Its last day, if it is no longer used"), Coded]
    public LocalDate? Until { get; init; }

    /// <summary>The headings in order.</summary>
    public static IReadOnlyList<string> HeadingsIn(string? written) =>
        [.. (written ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <inheritdoc />
    public override string Sentence => $"{Name} is the council's practice framework.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        foreach (var problem in CouncilList.Check(this, circumstances)) yield return problem;
        if (Forms.Count == 0) yield return new("forms", "Tick what is written under its headings");
        var headings = HeadingsIn(Headings);
        if (headings.Count == 0) yield return new("headings", "Write at least one heading");
        if (headings.Count > MostHeadings) yield return new("headings", $"Give at most {MostHeadings} headings. There are {headings.Count}");
        if (headings.FirstOrDefault(h => h.Length > LongestHeading) is { } @long)
            yield return new("headings", $"Shorten the heading that begins ‘{@long[..30]}’ to {LongestHeading} letters");
    }
}

/// <summary>What can be written under the headings of a framework.</summary>
public enum FrameworkForm
{
    /// <summary>Assessments.</summary>
    [Says("Assessments")] Assessment = 1,
    /// <summary>Visits.</summary>
    [Says("Visits")] Visit = 2,
    /// <summary>Supervision.</summary>
    [Says("Supervision about a child")] Supervision = 3,
}
