using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>
/// Who holds the work with each child on the day of the extract: read from Lists 6 to 9 and no other, one holder for a child.
/// </summary>
/// <remarks>
/// Lists 3 to 5 name who held a finished piece of work. Where lists differ the one nearest to danger is followed and the difference is
/// asked about.
/// </remarks>
internal static class Holders
{
    public const string DifferentWorkers = "lists-name-different-workers";

    /// <summary>The row that says who holds the work with its child; none where no list says.</summary>
    public static AnnexARow? RowOf(string child, ExtractIndex index)
    {
        var open = Open(child, index).ToList();
        return open.Find(r => r.Text(Person.Worker) is not null) ?? open.Find(r => r.List != List9CareLeavers.List);
    }

    public static Said Of(AnnexARow row, ExtractIndex index) =>
        new()
        {
            Slot = $"{HeldSlots.Family}/allocation/{row.Subject}",
            Subject = row.Child(),
            On = index.AsOf,
            What = index.Names.Read(row.Text(Person.Worker), row.Text(Person.Team)),
            Cell = row.CellOf(Person.Worker),
            As = SaidAs.Standing,
        };

    /// <summary>Whether two lists name different workers for one child.</summary>
    public static bool AreDisputed(string child, ExtractIndex index) =>
        Open(child, index)
            .Where(r => r.List != List9CareLeavers.List)
            .Select(r => r.Text(Person.Worker))
            .OfType<string>()
            .Select(Folded.Of)
            .Distinct()
            .Skip(1)
            .Any();

    // A care leaver is held by a personal adviser, and a social worker only where one is named.
    private static IEnumerable<AnnexARow> Open(string child, ExtractIndex index) =>
        index
            .RowsOf(child)
            .Where(r =>
                r.Holds(Person.Worker)
                && (
                    (r.List == List8InCare.List && r[List8InCare.EndedOn].IsBlank)
                    || (r.List == List7ProtectionPlans.List && r[List7ProtectionPlans.EndedOn].IsBlank)
                    || (r.List == List6InNeed.List && r[List6InNeed.ClosedOn].IsBlank && !r.Says(List6InNeed.Status, "closed"))
                    || r.List == List9CareLeavers.List
                )
            )
            .OrderBy(r => r.List == List9CareLeavers.List)
            .ThenByDescending(r => r.List.Number);
}
