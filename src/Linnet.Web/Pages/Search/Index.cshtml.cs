using Linnet.Access;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Search;

/// <summary>Finds a child by part of a name in any order, another name, its sound, a date of birth or an identifier. What is typed is never part of an address.</summary>
public sealed class IndexModel(Council council, PeopleSearch search, Asking asking, Looks looks, Reaches reaches, SoughtRecords sought) : PageModel
{
    private const int Most = 50;

    /// <summary>What was typed.</summary>
    [BindProperty(Name = "for")]
    public string Sought { get; set; } = "";

    /// <summary>The children found; null before anything was sought.</summary>
    public IReadOnlyList<FoundChild>? Found { get; private set; }

    /// <summary>Whether there may be more than are shown.</summary>
    public bool MayBeMore => Found?.Count == Most;

    /// <summary>Whether any name has been taken in, without which only identifiers and dates of birth can be found.</summary>
    public bool NamesAreKnown { get; private set; }

    /// <summary>Seeks.</summary>
    public async Task OnPostAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Sought)) return;

        var people = await search.FindAsync(looks.Reader, Sought, Most, [SubjectKind.Child], cancel);
        Found = [.. people.Select(p => p.Subject).Concat(ByIdentifier()).Distinct().Select(s => FoundChild.Of(council, s, asking, reaches))];
        await sought.TellAsync(Found.Select(f => f.Person.Subject), CameBy.Search, cancel);
        NamesAreKnown = await search.CountNamedAsync(cancel) > 0;
    }

    /// <summary>A child about whom nothing says what they are known by is found by the whole identifier.</summary>
    private IEnumerable<Subject> ByIdentifier() =>
        Subject.Child(Sought.Trim()) is var child && council.Of(child).All.Count > 0 ? [child] : [];
}
