using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>An assessment was brought up to date for a child who is already helped, without beginning a new one.</summary>
[RecordType("assessment-updated", "Assessment brought up to date", When = "When was the update authorised?")]
public sealed record AssessmentUpdated : Particulars
{
    /// <summary>What it found.</summary>
    [Ask("What does it find?"), Coded]
    public required UpdateFinds Finds { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager authorised it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What changed.</summary>
    [Ask("What has changed for the child?", Long = true)]
    public string? Changed { get; init; }

    /// <summary>What the child says about it.</summary>
    [Ask("What does the child say about it?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The assessment was brought up to date: {Words.Of(Finds).ToLowerInvariant()}.";
}

/// <summary>What an update of an assessment finds.</summary>
public enum UpdateFinds
{
    /// <summary>Better.</summary>
    [Says("Things are better for the child")] Better = 1,
    /// <summary>The same.</summary>
    [Says("Things are as they were")] Same = 2,
    /// <summary>Worse.</summary>
    [Says("Things are worse for the child")] Worse = 3,
}
