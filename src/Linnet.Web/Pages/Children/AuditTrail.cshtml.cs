using Linnet.Access;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Who wrote in a child's record and who looked at it: for those who oversee. Opening it is a look too.</summary>
public sealed class AuditTrailModel(Council council, RecordStore records, Asking asking, Looks looks, Reaches reaches) : PageModel
{
    /// <summary>How many of the latest looks are shown at first.</summary>
    public const int Last = 25;

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>Why the record opens to the person at the screen, in words.</summary>
    public string Relation => Child is { } child && reaches.Of(child.Subject) is { } relation ? Lower(Words.Of(relation)) : "";

    /// <summary>Who wrote, how much and when first and last, the most recent first.</summary>
    public IReadOnlyList<(string By, int Entries, Instant First, Instant Last)> Wrote { get; private set; } = [];

    /// <summary>Who looked, the latest first.</summary>
    public Leaf<LookTaken> Looked { get; private set; } = Leaf.Empty<LookTaken>();

    /// <summary>Whether there are more than the latest, which are shown at first.</summary>
    public bool AreTheLast { get; private set; }

    /// <summary>Why the record was open to whoever looked.</summary>
    public static string WhyOf(LookTaken look) =>
        look.Reason is { } kept ? WhyTheyLooked.InWords(kept)
        : look.Shown > 1 ? $"one of {look.Shown} in a list"
        : "not kept";

    /// <summary>Loads the page: the latest looks, or a page of all of them.</summary>
    public async Task<IActionResult> OnGetAsync(string child, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        number = Math.Clamp(number, 0, int.MaxValue / Leaf.Length);
        var (skip, take) = number == 0 ? (0, Last) : ((number - 1) * Leaf.Length, Leaf.Length);
        var (found, altogether) = await records.ReadLooksAsync(looks.Reader, "children/audit-trail", Child.Subject, skip, take, cancel);
        Looked = new(found, Math.Max(1, number), altogether);
        AreTheLast = number == 0 && altogether > Last;
        var entries = await records.ReadEntriesAsync(looks.Reader, "children/audit-trail", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        Wrote =
        [
            .. entries.GroupBy(e => e.Entry.Source is null ? e.Entry.By : $"the extract {e.Entry.Source.Import}")
                .Select(g => (g.Key, g.Count(), g.Min(e => e.Entry.Recorded), g.Max(e => e.Entry.Recorded)))
                .OrderByDescending(w => w.Item4),
        ];
        return Page();
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
