using System.Text.Json.Nodes;
using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>
/// Two managers agreed that a child moves from one team to another. Until a new worker has met the child with the old one, nothing
/// has moved but a name.
/// </summary>
[RecordType("transfer-agreed", "Move to another team agreed", When = "When was it agreed?", Version = 2, OnScreen = false)]
[Opens(Strand.Transfer)]
public sealed record TransferAgreed : Particulars, IUpgrade
{
    /// <summary>From which team.</summary>
    [Ask("From which team?"), Coded]
    public string? FromTeam { get; init; }

    /// <summary>To which team.</summary>
    [Ask("To which team?"), Coded]
    public required string ToTeam { get; init; }

    /// <summary>The manager who took the child on.</summary>
    [Ask("Which manager of the new team agreed?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What was missing in the record then. Worked out from the record, never ticked; null where nobody worked it out.</summary>
    [Ask("What was missing in the record then?"), Coded]
    public IReadOnlyList<TransferPart>? Gaps { get; init; }

    /// <summary>Why the child was taken on all the same.</summary>
    [Ask("Why do you take the child on although that is missing?", Long = true)]
    public string? WhyWithGaps { get; init; }

    /// <summary>Version 1 asked whether the record was up to date, and somebody ticked it. Since then it is worked out.</summary>
    public static JsonObject Upgrade(int from, JsonObject answers)
    {
        var now = (JsonObject)answers.DeepClone();
        now.Remove("recordUpToDate");
        return now;
    }

    /// <inheritdoc />
    public override string Sentence => Gaps is { Count: > 0 } gaps
        ? $"It was agreed that the child moves to {ToTeam}, although this was missing: {string.Join(", ", gaps.Select(g => Words.Of(g).ToLowerInvariant()))}."
        : $"It was agreed that the child moves to {ToTeam}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
    }
}

/// <summary>A part of the record that must be in order when a child passes to another team.</summary>
public enum TransferPart
{
    /// <summary>The assessment, authorised, shared and true to what changed since.</summary>
    [Says("Assessment")] Assessment = 1,
    /// <summary>The plan, whole, signed off and in date.</summary>
    [Says("Plan")] Plan = 2,
    /// <summary>The case summary.</summary>
    [Says("Case summary")] Summary = 3,
    /// <summary>The chronology.</summary>
    [Says("Chronology")] Chronology = 4,
    /// <summary>The next visit.</summary>
    [Says("Next visit")] Visit = 5,
    /// <summary>The next review or conference.</summary>
    [Says("Next review or conference")] Review = 6,
    /// <summary>Open actions.</summary>
    [Says("Open actions")] Actions = 7,
    /// <summary>Whatever else is overdue.</summary>
    [Says("What else is overdue")] Overdue = 8,
}
