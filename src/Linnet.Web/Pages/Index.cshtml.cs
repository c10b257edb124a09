using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages;

/// <summary>The front: takes everybody to the page they work from.</summary>
public sealed class IndexModel(SignedIn person, Asking asking) : PageModel
{
    /// <summary>Goes there.</summary>
    public IActionResult OnGet() => LocalRedirect(asking.Link(AccessPolicy.Allows("grip", person) ? "/grip" : "/my-work"));
}
