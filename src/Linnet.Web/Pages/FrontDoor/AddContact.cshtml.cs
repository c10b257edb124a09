using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>A contact about a child is taken at the front door, where brothers and sisters get a line each.</summary>
public sealed class AddContactModel : PageModel
{
    /// <summary>Leads there, with the child chosen.</summary>
    public IActionResult OnGet(string child) => LocalRedirect(FrontDoorPaths.Take(Paths.ChildFrom(child)));
}
