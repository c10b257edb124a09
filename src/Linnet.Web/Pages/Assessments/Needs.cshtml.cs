using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>The risks and needs that assessments named and that no action answers, the oldest first.</summary>
public sealed class NeedsModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>Everything that was named.</summary>
    public IReadOnlyList<FoundNeed> All { get; private set; } = [];

    /// <summary>Those of this page.</summary>
    public Leaf<FoundNeed> Leaf { get; private set; } = Look.Leaf.Empty<FoundNeed>();

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        All = rooms.Of(asking.For(council)).Assessments.Needs;
        Leaf = Look.Leaf.Of(looks.Theirs(All.Where(n => n.Answered is null), n => n.Subject), number);
        await looks.WriteAsync("assessments/needs", Leaf.Items.Select(n => n.Subject), cancel);
    }
}
