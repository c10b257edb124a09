using Linnet.Web.Access;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Writing;

/// <summary>Throws away what somebody had typed and not sent, because they say so.</summary>
public sealed class ThrowAwayModel(KeptWriting writing, SignedIn person) : PageModel
{
    /// <summary>There is nothing to see.</summary>
    public IActionResult OnGet() => LocalRedirect("/my-work");

    /// <summary>Throws it away, and opens the form afresh.</summary>
    public async Task<IActionResult> OnPostAsync(string? writtenOn, string? sheet, CancellationToken cancel)
    {
        if (writtenOn is null || sheet is null || !Url.IsLocalUrl(writtenOn)) return LocalRedirect("/my-work");

        await writing.ThrowAwayAsync(person.Worker, writtenOn, sheet, cancel);
        return LocalRedirect(writtenOn);
    }
}
