using Linnet.Store;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Sign in as one of the invented people of a demonstration.</summary>
public sealed class IndexModel(Accounts accounts) : PageModel
{
    /// <summary>How many of each post are shown before the others.</summary>
    public const int AFew = 6;

    /// <summary>The people, by post; one of each team before a second of any.</summary>
    public IReadOnlyList<IGrouping<string, SignedIn>> People { get; private set; } = [];

    /// <summary>What is wrong with the form.</summary>
    public Forms.Problems Problems { get; private set; } = Forms.Problems.None;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel) =>
        People =
        [
            .. (await accounts.ReadAllAsync(cancel)).Select(SignedIn.Of).OfType<SignedIn>()
                .GroupBy(p => (p.Post, p.Team))
                .SelectMany(team => team.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select((person, place) => (Person: person, Place: place)))
                .OrderBy(p => p.Person.Post).ThenBy(p => p.Place).ThenBy(p => p.Person.Team, StringComparer.CurrentCulture)
                .GroupBy(p => p.Person.PostInWords, p => p.Person),
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
