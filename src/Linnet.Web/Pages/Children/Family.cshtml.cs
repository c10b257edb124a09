using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>The family of a child, drawn and in words; and every child of it, with when each was seen, seen alone and assessed.</summary>
public sealed class FamilyModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The people around the child.</summary>
    public PeopleAround Around { get; private set; } = new([]);

    /// <summary>Every child of the family, this child first.</summary>
    public IReadOnlyList<(Person Person, HouseholdChild Looked, IReadOnlyList<StatusTag> Tags)> Children { get; private set; } = [];

    /// <summary>How many of them somebody has seen.</summary>
    public int Seen => Children.Count(c => !c.Looked.NeverSeen);

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        Person[] family = [Child.Person, .. council.Siblings(Child.Subject)];
        var entries = await records.ReadEntriesAsync(looks.Reader, "children/family", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        if (family.Length > 1) await looks.WriteAsync("children/family", family.Skip(1).Select(c => c.Subject), cancel);
        Around = PeopleAround.Of(entries.Where(e => e.Stands).Select(e => e.Entry), asking.AsAt);
        Children = [.. family.Select(c => (c, HouseholdChild.Of(council.Of(c.Subject), Child.Asked), TagsOf(c.Subject)))];
        return Page();
    }

    private IReadOnlyList<StatusTag> TagsOf(Subject child) => [.. StatusTag.Of(OpenWork.Of(council.Of(child), asking.For(council)))];
}
