namespace Linnet.Rights;

/// <summary>One paragraph of a copy of a record.</summary>
/// <param name="Look">How it looks.</param>
/// <param name="Text">What it says.</param>
public sealed record CopyLine(CopyLook Look, string Text);

/// <summary>How a paragraph looks.</summary>
public enum CopyLook
{
    /// <summary>The title of it all.</summary>
    Title = 1,
    /// <summary>The heading of a part, on a new page.</summary>
    Part = 2,
    /// <summary>The heading of an entry.</summary>
    Heading = 3,
    /// <summary>A question that was answered.</summary>
    Question = 4,
    /// <summary>Plain writing.</summary>
    Body = 5,
    /// <summary>Something about an entry, in smaller letters.</summary>
    Note = 6,
}
