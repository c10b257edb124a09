using Linnet.Store;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Grip;

/// <summary>Every list rolled up by team, where there are too many teams for the Grip page itself.</summary>
public sealed class TeamsModel(Council council, Rooms rooms, Asking asking) : PageModel
{
    /// <summary>The table.</summary>
    public TeamsTable Table { get; private set; } = new([], []);

    /// <summary>Loads the page.</summary>
    public void OnGet()
    {
        var room = rooms.Of(asking.For(council));
        Table = TeamsTable.Of(room.Lists, room.Caseloads);
    }
}
