using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A risk or need that an assessment named was tied to the action that answers it, or it was said why there is none.</summary>
[RecordType("need-answered", "Risk or need answered", When = "When was it answered?")]
[PartOf(Strand.AssessedNeed, Closes = true)]
public sealed record NeedAnswered : Particulars
{
    /// <summary>How.</summary>
    [Ask("What answers it?"), Coded]
    public required NeedAnswer By { get; init; }

    /// <summary>The action, where one does.</summary>
    [Ask("Which action?", Hint = "An action agreed for this child."), Coded]
    public string? Action { get; init; }

    /// <summary>Why.</summary>
    [Ask("If no action: why not?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"What the assessment named was answered: {Words.Of(By).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (By == NeedAnswer.Action && string.IsNullOrWhiteSpace(Action)) yield return new("action", "Choose the action that answers it, or agree one first");
        if (By == NeedAnswer.NoAction && string.IsNullOrWhiteSpace(Reasons)) yield return new("reasons", "Say why nothing is done about it");
    }
}

/// <summary>What answers a risk or need.</summary>
public enum NeedAnswer
{
    /// <summary>An action.</summary>
    [Says("An action agreed for this child")] Action = 1,
    /// <summary>It is no longer there.</summary>
    [Says("It is no longer there")] Gone = 2,
    /// <summary>Nothing.</summary>
    [Says("Nothing is to be done")] NoAction = 3,
}
