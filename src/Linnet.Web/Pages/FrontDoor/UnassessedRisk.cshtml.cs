using Linnet.FrontDoor;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Days that children spend in a risk nobody has weighed: per child, in all, and the delay on contacts nobody has decided.</summary>
public sealed class UnassessedRiskModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>The children.</summary>
    public RiskTable Table { get; private set; } = new([], [], CanBeKnown: false);

    /// <summary>The children of this page.</summary>
    public Look.Leaf<UnassessedRisk> Leaf { get; private set; } = Look.Leaf.Empty<UnassessedRisk>();

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Table = rooms.Of(asking.For(council)).Risk;
        Leaf = Look.Leaf.Of(looks.Theirs(Table.Now, r => r.Subject), number);
        await looks.WriteAsync("front-door/unassessed-risk", Leaf.Items.Select(r => r.Subject), cancel);
    }
}
