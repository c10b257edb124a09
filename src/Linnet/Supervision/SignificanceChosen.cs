using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>Somebody who knows the child chose how much an event on the record matters for the child's story.</summary>
[RecordType("significance-chosen", "Significance of an event chosen", When = "When was it chosen?", OnScreen = false)]
public sealed record SignificanceChosen : Particulars
{
    /// <summary>The entry it is about.</summary>
    [Ask("Which entry?"), Coded]
    public required string Of { get; init; }

    /// <summary>How much it matters.</summary>
    [Ask("How much does it matter for the child's story?"), Coded]
    public required Significance Significance { get; init; }

    /// <summary>Why.</summary>
    [Ask("What does it mean for the child?", Hint = "Shown beside the event in the chronology.", Long = true)]
    public string? Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was chosen what an event means in the child's chronology: {Words.Of(Significance).ToLowerInvariant()}.";
}

/// <summary>How much an event matters for a child's story.</summary>
public enum Significance
{
    /// <summary>Nobody can understand the child without it.</summary>
    [Says("A key event")] Key = 1,
    /// <summary>Helps to understand.</summary>
    [Says("Background")] Background = 2,
    /// <summary>Stays on the record and out of the chronology.</summary>
    [Says("Left out of the chronology")] LeftOut = 3,
}
