using Linnet.Assessments;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>A child in short: what they wait for, the overdue first, the summary, what they say, the plan, who is around them, and what happened last.</summary>
public sealed class IndexModel(Council council, RecordStore records, Asking asking, Looks looks, Reaches reaches) : PageModel
{
    private const int Lately = 5;
    private const int MostWaits = 5;

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>What somebody reads who has never met the child.</summary>
    public ChildInShort? Short { get; private set; }

    /// <summary>The brothers and sisters who have a record of their own.</summary>
    public IReadOnlyList<FoundChild> Siblings { get; private set; } = [];

    /// <summary>What is there and what is missing before the birth; null for a child who is born, or of whom nothing but the day is known.</summary>
    public KnownBeforeBirth? BeforeBirth =>
        Child is { } child && KnownBeforeBirth.Of(child.Facts, [.. child.Facts.AsAt(child.Asked.Day, child.Asked.KnownAt)], child.Asked) is { Born: false } unborn ? unborn : null;

    /// <summary>What presses most.</summary>
    public IReadOnlyList<(Clock Worst, int More)> Next => [.. (Child?.WaitsFor ?? []).Take(MostWaits)];

    /// <summary>The last entries, the latest first.</summary>
    public IReadOnlyList<KeptEntry> Latest { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var latest = Child.Facts.AsAt(Child.Asked.Day, Child.Asked.KnownAt).Where(f => f.Type.Class != typeof(RecordedInError)).TakeLast(Lately).Select(f => f.Entry).ToList();
        var entries = await records.ReadEntriesAsync(looks.Reader, "children", Child.Subject, [.. ChildInShort.Entries(Child).Union(latest)], asking.KnownAt, cancel);
        Siblings = FoundChild.Siblings(council, Child.Subject, asking, reaches);
        if (Siblings.Count > 0) await looks.WriteAsync("children", Siblings.Select(s => s.Person.Subject), cancel);
        Short = new(Child, entries);
        Latest = [.. entries.Where(e => e.Stands && latest.Contains(e.Entry.Id)).OrderByDescending(e => latest.IndexOf(e.Entry.Id))];
        return Page();
    }
}
