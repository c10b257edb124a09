using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>What can be added to a child's record.</summary>
public sealed class AddModel(Council council, Asking asking, Looks looks) : PageModel
{
    private static readonly IReadOnlyList<string> OftenAdded = ["visit", "case-note", "allocation", "management-decision"];

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>What is added every day.</summary>
    public static IEnumerable<RecordType> Often => OftenAdded.Select(key => RecordType.All[key]);

    /// <summary>What belongs to the work that is open, work by work.</summary>
    public IEnumerable<(string Work, IReadOnlyList<RecordType> Types)> ForOpenWork =>
        from strand in (Child?.Open ?? []).Select(w => w.Strand).Distinct()
        let types = RecordType.All.Values.Where(t => IsAddedHere(t) && t.PartOf?.Strand == strand).OrderBy(t => t.Title, StringComparer.Ordinal).ToList()
        where types.Count > 0
        select (Words.Of(strand), (IReadOnlyList<RecordType>)types);

    /// <summary>Everything else, by area of practice.</summary>
    public static IEnumerable<IGrouping<string, RecordType>> Others => RecordType.All.Values
        .Where(t => IsAddedHere(t) && !OftenAdded.Contains(t.Key))
        .OrderBy(t => t.Title, StringComparer.Ordinal)
        .GroupBy(t => string.Join(' ', Spelling.Code(t.Area).Split('-')))
        .OrderBy(a => a.Key, StringComparer.Ordinal);

    /// <summary>Whether this kind of record is added on a child's page.</summary>
    public static bool IsAddedHere(RecordType type) => type.OnScreen && type.About.Contains(SubjectKind.Child) && type.Sensitivity != Sensitivity.Restricted;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        await looks.WriteAsync("children/add", [Child.Subject], cancel);
        return Page();
    }
}
