using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// Somebody worked with a child on the story of their life, so that they understand why they are in care and why they moved.
/// </summary>
[RecordType("life-story-work", "Life-story work", When = "When was it?")]
public sealed record LifeStoryWork : Particulars
{
    /// <summary>What was done.</summary>
    [Ask("What was done?"), Coded]
    public LifeStoryStep? Step { get; init; }

    /// <summary>What the child made of it.</summary>
    [Ask("What did the child make of it?", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => Step == LifeStoryStep.BookGiven
        ? "The child was given their life-story book."
        : "The child's life story was worked on.";
}

/// <summary>How far life-story work has come.</summary>
public enum LifeStoryStep
{
    /// <summary>A session with the child.</summary>
    [Says("Worked on it with the child")] Session = 1,
    /// <summary>Photographs, letters and accounts were gathered.</summary>
    [Says("Gathered photographs, letters and accounts")] Materials = 2,
    /// <summary>The book was given.</summary>
    [Says("Gave the child the book")] BookGiven = 3,
}
