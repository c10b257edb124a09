using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>A move to another team is proposed in its own room, where it is seen what the record still lacks.</summary>
public sealed class AddTransferModel : PageModel
{
    /// <summary>Leads there.</summary>
    public IActionResult OnGet(string child) => LocalRedirect(Paths.Transfer(Paths.ChildFrom(child)));
}
