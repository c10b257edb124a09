using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>Somebody went through the council's neglect toolkit about a child: how much care is missing, and whether it gets better.</summary>
[RecordType("neglect-toolkit", "Neglect toolkit used", When = "When was it used?")]
public sealed record NeglectToolkitUsed : Particulars
{
    /// <summary>How much is missing.</summary>
    [Ask("How much of the care that the child needs is missing?"), Coded]
    public required CareMissing Missing { get; init; }

    /// <summary>Better or worse.</summary>
    [Ask("Compared with last time?"), Coded]
    public UpdateFinds? Trend { get; init; }

    /// <summary>What it is like.</summary>
    [Ask("What does it mean for the child?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The neglect toolkit was used: {Words.Of(Missing).ToLowerInvariant()}.";
}

/// <summary>How much of the care a child needs is missing.</summary>
public enum CareMissing
{
    /// <summary>Little.</summary>
    [Says("Little or none")] Little = 1,
    /// <summary>Some.</summary>
    [Says("Some of it, some of the time")] Some = 2,
    /// <summary>Much.</summary>
    [Says("Much of it, most of the time")] Much = 3,
}
