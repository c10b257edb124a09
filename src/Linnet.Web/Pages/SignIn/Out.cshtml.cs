using Linnet.Web.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Signs out.</summary>
public sealed class OutModel(SignedInHere here) : PageModel
{
    /// <summary>Somebody followed a link to it: nothing happens.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await here.EndAsync(HttpContext, cancel);

        // The next at this screen finds nothing with the back button. Browsers heed it over https.
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect("/sign-in");
    }
}
