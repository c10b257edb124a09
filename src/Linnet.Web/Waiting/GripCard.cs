using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>One list on the Grip page: how many wait, the longest, and what changed since yesterday.</summary>
/// <param name="Now">The list as asked.</param>
/// <param name="Before">The list the day before, as it was known then.</param>
public sealed record GripCard(WaitingAnswer Now, WaitingAnswer Before)
{
    /// <summary>The change since yesterday in words; null when yesterday's number cannot be known.</summary>
    public string? Change => !Now.CanBeKnown || !Before.CanBeKnown
        ? null
        : (Now.Count - Before.Count) switch
        {
            0 => "the same as the day before",
            > 0 and var more => $"{more} more than the day before",
            var fewer => $"{-fewer} fewer than the day before",
        };
}
