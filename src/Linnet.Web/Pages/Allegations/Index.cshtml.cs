using Linnet.Allegations;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Allegations;

/// <summary>The allegations that are the reader's to see: all of them the designated officer's, else those in which one is named.</summary>
public sealed class IndexModel(Walls walls, Looks looks) : PageModel
{
    /// <summary>The allegations, the open ones first, then the latest.</summary>
    public IReadOnlyList<AllegationOpen> All { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        All = [.. walls.Allegations.OrderBy(a => a.Concluded is not null).ThenByDescending(a => a.Received.On)];
        await looks.WriteAsync("allegations", All.Select(a => a.Subject), cancel);
    }
}
