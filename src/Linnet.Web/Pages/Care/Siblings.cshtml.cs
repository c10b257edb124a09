using Linnet.Care;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Care;

/// <summary>Brothers and sisters in care: who lives with whom, worked out from their placements, and whether it was assessed that they should.</summary>
public sealed class SiblingsModel(Council council, Rooms rooms, Asking asking, SignedIn person, Looks looks) : PageModel
{
    /// <summary>Which are shown; all, where none was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public SiblingsStand? Show { get; set; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<SiblingsInCare> All { get; private set; } = [];

    /// <summary>Those of this page, each with the children of it whom the reader may open.</summary>
    public Leaf<(SiblingsInCare Group, IReadOnlyList<SiblingsInCare.Sibling> Theirs)> Leaf { get; private set; } = Look.Leaf.Empty<(SiblingsInCare, IReadOnlyList<SiblingsInCare.Sibling>)>();

    /// <summary>How many groups stand there.</summary>
    public int Count(SiblingsStand stands) => All.Count(g => g.Stands == stands);

    /// <summary>The groups of whom it is known who lives with whom.</summary>
    public int Known => All.Count(g => g.Together is not null);

    /// <summary>The groups of whom each child was assessed.</summary>
    public int Assessed => All.Count(g => g.Assessed);

    /// <summary>Whether whoever is at the screen may record an assessment.</summary>
    public bool MayRecord => AccessPolicy.Allows("children/{child}/add/{kind:family}", person);

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var asked = asking.For(council);
        All = SiblingsInCare.Of(rooms.Of(asked).Register.Children, c => council.Who(c)?.Family, council.Of, asked);
        Leaf = Look.Leaf.Of([.. All.Where(g => Show is not { } show || g.Stands == show).Select(g => (g, looks.Theirs(g.Children, c => c.Child.Subject))).Where(g => g.Item2.Count > 0)], number);
        await looks.WriteAsync("care/siblings", Leaf.Items.SelectMany(g => g.Theirs).Select(c => c.Child.Subject), cancel);
    }

    /// <summary>The address of the same list, otherwise.</summary>
    public static Address PathOf(SiblingsStand? show, int? page = null) =>
        new Address("/care/siblings").With("show", show?.ToString()).With("page", page?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
