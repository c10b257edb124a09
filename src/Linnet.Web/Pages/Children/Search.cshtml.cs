using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Finds words in one child's record. What is typed is never part of an address.</summary>
public sealed class SearchModel(Council council, Asking asking, SearchRoom room, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>What was asked, and what came of it.</summary>
    public AskedWords? Asked { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        await looks.WriteAsync("children/search", [Child.Subject], cancel);
        Asked = room.Ask(Child.Subject);
        return Page();
    }

    /// <summary>Seeks.</summary>
    public async Task<IActionResult> OnPostAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        Asked = await room.FindAsync(Request.Form, Child.Subject, "children/search", cancel);
        if (!Asked.Problems.Any) return Page();

        await looks.WriteAsync("children/search", [Child.Subject], cancel);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
