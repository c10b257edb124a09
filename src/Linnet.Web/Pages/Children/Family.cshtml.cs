using Linnet.Care;
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
public sealed class FamilyModel(Council council, RecordStore records, Asking asking, Looks looks, Reaches reaches) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The people around the child.</summary>
    public PeopleAround Around { get; private set; } = new([]);

    /// <summary>Every child of the family, this child first.</summary>
    public IReadOnlyList<(Person Person, HouseholdChild Looked, IReadOnlyList<StatusTag> Tags)> Children { get; private set; } = [];

    /// <summary>How many of them somebody has seen.</summary>
    public int Seen => Children.Count(c => !c.Looked.NeverSeen);

    /// <summary>The brothers and sisters who are in care with the child; null where the child is not in care, or no other is.</summary>
    public SiblingsInCare? InCare { get; private set; }

    /// <summary>The last assessment of whether this child should live with them; null where there is none.</summary>
    public Entry? Assessed { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        Person[] family = [Child.Person, .. reaches.Siblings(Child.Subject)];
        var entries = await records.ReadEntriesAsync(looks.Reader, "children/family", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        if (family.Length > 1) await looks.WriteAsync("children/family", family.Skip(1).Select(c => c.Subject), cancel);
        Around = PeopleAround.Of(entries.Where(e => e.Stands).Select(e => e.Entry), asking.AsAt);
        Children = [.. family.Select(c => (c, HouseholdChild.Of(council.Of(c.Subject), Child.Asked), TagsOf(c.Subject)))];
        InCare = SiblingsInCare.Of(family.Select(c => LookedAfterChild.Of(council.Of(c.Subject), Child.Asked)).OfType<LookedAfterChild>(), _ => "", council.Of, Child.Asked)
            .FirstOrDefault(g => g.Children.Any(c => c.Child.Subject == Child.Subject));
        var assessed = InCare?.Children.First(c => c.Child.Subject == Child.Subject).Assessed;
        Assessed = entries.Select(e => e.Entry).FirstOrDefault(e => e.Id == assessed?.Entry);
        return Page();
    }

    private IReadOnlyList<StatusTag> TagsOf(Subject child) => [.. StatusTag.Of(OpenWork.Of(council.Of(child), asking.For(council)))];
}
