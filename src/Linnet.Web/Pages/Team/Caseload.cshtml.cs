using Linnet.Allocation;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Team;

/// <summary>Children to a worker, team by team, beside the children whom nobody holds. Single workers are named to their own manager alone.</summary>
public sealed class CaseloadModel(Council council, Rooms rooms, Asking asking, SignedIn person) : PageModel
{
    private const int UsualLimit = 20;

    /// <summary>How many children are called too many: local, and asked for in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Above { get; set; } = UsualLimit;

    /// <summary>The teams.</summary>
    public IReadOnlyList<Caseload> Teams { get; private set; } = [];

    /// <summary>All teams together.</summary>
    public Caseload Together => Caseload.Together(Teams);

    /// <summary>The team whose workers the person at the screen manages, where they manage one.</summary>
    public Caseload? Own => Teams.FirstOrDefault(t => person.ManagesTeam(t.Team));

    /// <summary>Loads the page.</summary>
    public void OnGet()
    {
        Above = Math.Clamp(Above, 1, 100);
        Teams = rooms.Of(asking.For(council)).Caseloads;
    }
}
