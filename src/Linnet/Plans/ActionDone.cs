using Linnet.Record;

namespace Linnet.Plans;

/// <summary>An agreed action was carried out, or found to be needed no more.</summary>
[RecordType("action-done", "Action done", When = "When was it done?")]
[PartOf(Strand.Action, Closes = true)]
public sealed record ActionDone : Particulars
{
    /// <summary>What came of it.</summary>
    [Ask("What came of it?"), Coded]
    public required ActionResult Result { get; init; }

    /// <summary>What changed.</summary>
    [Ask("What changed for the child?", Long = true)]
    public string? Difference { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"An agreed action came to its end: {Words.Of(Result).ToLowerInvariant()}.";
}

/// <summary>What came of an action.</summary>
public enum ActionResult
{
    /// <summary>Done, and it helped.</summary>
    [Says("It was done and it helped")] Helped = 1,
    /// <summary>Done.</summary>
    [Says("It was done; whether it helped is not known yet")] Done = 2,
    /// <summary>Done, no difference.</summary>
    [Says("It was done and made no difference")] NoDifference = 3,
    /// <summary>No longer needed.</summary>
    [Says("It is not needed any more")] NotNeeded = 4,
}
