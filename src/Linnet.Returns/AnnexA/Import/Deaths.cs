using Linnet.Children;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>A child who died waits for nothing any more. Lists 6 and 8 say so by the reason for which work or care ended.</summary>
internal static class Deaths
{
    public static Said Of(AnnexARow row, Column ended) =>
        new()
        {
            Slot = $"{HeldSlots.Family}/died/{row.Subject}",
            Subject = row.Child(),
            On = row.Day(ended) ?? default,
            What = new ChildDied(),
            Cell = row.CellOf(ended),
        };
}
