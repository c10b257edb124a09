using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.RestsOn;

/// <summary>What the pages rest on: which extracts, to what day, what was recorded here, and what cannot be known from either.</summary>
public sealed class IndexModel(Council council, Imports imports, Rooms rooms, Asking asking) : PageModel
{
    /// <summary>The extracts and files taken in, the last first.</summary>
    public IReadOnlyList<TakenIn> TakenIn { get; private set; } = [];

    /// <summary>The lists nothing held could put a child on.</summary>
    public IReadOnlyList<WaitingList> CannotBeKnown { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        TakenIn = await imports.ReadImportsAsync(cancel);
        CannotBeKnown = [.. rooms.Of(asking.For(council)).Lists.Where(l => !l.CanBeKnown).Select(l => l.List)];
    }
}
