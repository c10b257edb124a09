using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>The authority to whose area a child on our plan moved was told: at first by telephone, then with the papers.</summary>
[RecordType("new-area-told", "New area told", When = "When was it told?")]
public sealed record NewAreaTold : Particulars
{
    /// <summary>How.</summary>
    [Ask("How was it told?"), Coded]
    public required NewAreaNotice How { get; init; }

    /// <inheritdoc />
    public override string Sentence => How == NewAreaNotice.Papers
        ? "The authority to whose area the child moved received the papers."
        : "The authority to whose area the child moved was told by telephone.";
}

/// <summary>How a new area was told.</summary>
public enum NewAreaNotice
{
    /// <summary>By telephone.</summary>
    [Says("By telephone")] Telephone = 1,
    /// <summary>In writing, with the papers.</summary>
    [Says("In writing, with the papers")] Papers = 2,
}
