using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>A manager and a worker thought about one child together, and looked whether what they had agreed before was done.</summary>
[RecordType("case-supervision", "Supervision about the child", When = "When did you talk about the child?")]
public sealed record CaseSupervision : Particulars
{
    /// <summary>The manager.</summary>
    [Ask("Which manager?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Whether earlier actions were gone through.</summary>
    [Ask("Did you go through what was agreed last time?"), Coded]
    public required bool ActionsReviewed { get; init; }

    /// <summary>Whether drift was looked for.</summary>
    [Ask("Is anything standing still for the child?"), Coded]
    public bool? Drift { get; init; }

    /// <summary>What life is like for the child.</summary>
    [Ask("What is life like for the child, and what do we make of it?", Long = true)]
    public string? Reflection { get; init; }

    /// <inheritdoc />
    public override string Sentence => ActionsReviewed
        ? "The manager and the worker talked about the child, and went through what had been agreed."
        : "The manager and the worker talked about the child, without going through what had been agreed.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The talk must be today or in the past");
    }
}
