using Linnet.Store;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Sign in as one of the invented people of a demonstration.</summary>
public sealed class IndexModel(Accounts accounts) : PageModel
{
    /// <summary>The people, by post.</summary>
    public IReadOnlyList<IGrouping<string, SignedIn>> People { get; private set; } = [];

    /// <summary>What is wrong with the form.</summary>
    public Forms.Problems Problems { get; private set; } = Forms.Problems.None;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel) =>
        People =
        [
            .. (await accounts.ReadAllAsync(cancel)).Select(SignedIn.Of).OfType<SignedIn>()
                .OrderBy(p => p.Post).ThenBy(p => p.Team, StringComparer.CurrentCulture).ThenBy(p => p.Name, StringComparer.CurrentCulture)
                .GroupBy(p => p.PostInWords),
        ];

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync(string? worker, string? returnUrl, CancellationToken cancel)
    {
        if (worker is not null && await accounts.ReadAsync(worker, cancel) is { } account && SignedIn.Of(account) is { } person)
        {
            await HttpContext.SignInAsync(person.AsClaims());
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
        }

        await OnGetAsync(cancel);
        Problems = new([new("worker", "Select who you sign in as")]);
        return Page();
    }
}
