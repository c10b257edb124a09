using System.Net.Mime;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Forms;
using Linnet.Web.SigningIn;
using Linnet.Web.SigningIn.Directory;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Sign in: with a passkey, or a password and a one-time code; in a demonstration as one of its invented people.</summary>
public sealed class IndexModel(Accounts accounts, OfferedToAnybody offered, StaffSignIn staff, PasskeySignIn passkeys, DirectoryOffered offeredDirectory, SignedInHere here) : PageModel
{
    /// <summary>How many of each post are shown before the others.</summary>
    public const int AFew = 6;

    /// <summary>The page that was asked for before.</summary>
    public string? ReturnUrl { get; private set; }

    /// <summary>Whether real people have accounts here.</summary>
    public bool ForStaff { get; private set; }

    /// <summary>What the council's directory is called; null where there is none.</summary>
    public string? Directory => offeredDirectory.Name;

    /// <summary>Who it was said to be, given back.</summary>
    public string? Worker { get; private set; }

    /// <summary>The invented people, by post; one of each team before a second of any. Nobody where this is no demonstration.</summary>
    public IReadOnlyList<IGrouping<string, SignedIn>> People { get; private set; } = [];

    /// <summary>What is wrong with the form.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(string? returnUrl, CancellationToken cancel)
    {
        ReturnUrl = returnUrl;
        ForStaff = await offered.StaffSignInAsync(cancel);
        if (await offered.IsAsync(cancel)) People = ByPost(await accounts.ReadAllAsync(cancel));
    }

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync(string? worker, string? password, string? code, string? returnUrl, CancellationToken cancel)
    {
        Worker = worker;
        var invented = await offered.IsAsync(cancel);
        var (person, problem) = invented
            ? await AsInventedAsync(worker ?? "", cancel)
            : await AsStaffAsync(worker?.Trim() ?? "", password ?? "", code ?? "", cancel);
        return await AnswerAsync(person, invented ? SignInWay.Demonstration : SignInWay.Password, problem, returnUrl, cancel);
    }

    /// <summary>What the device is to sign.</summary>
    public async Task<IActionResult> OnPostChallengeAsync() => Content(await passkeys.AskAsync(HttpContext), MediaTypeNames.Application.Json);

    /// <summary>Signs in whoever's device has signed.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string? challenge, string? signed, string? returnUrl, CancellationToken cancel)
    {
        var account = await passkeys.TryAsync(HttpContext, challenge ?? "", signed ?? "", cancel);
        if (account is null) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await AnswerAsync(account is null ? null : SignedIn.Of(account), SignInWay.Passkey, new("worker", PasskeyOpensNothing), returnUrl, cancel);
    }

    private const string PasskeyOpensNothing =
        "This passkey opens nothing here: it was removed, the account was ended or not used for 30 days, or it took too long. Try again, or sign in with your password";

    private async Task<IActionResult> AnswerAsync(SignedIn? person, SignInWay way, Problem problem, string? returnUrl, CancellationToken cancel)
    {
        if (person is not null)
        {
            await here.BeginAsync(HttpContext, person, way, cancel);
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
        }

        await OnGetAsync(returnUrl, cancel);
        Problems = new([problem]);
        return Page();
    }

    private async Task<(SignedIn? Person, Problem Problem)> AsInventedAsync(string worker, CancellationToken cancel)
    {
        var account = await accounts.ReadAsync(worker, cancel);
        return (account is null ? null : SignedIn.Of(account), new("worker", "Select who you sign in as"));
    }

    private async Task<(SignedIn? Person, Problem Problem)> AsStaffAsync(string worker, string password, string code, CancellationToken cancel)
    {
        var answer = await staff.TryAsync(HttpContext, worker, password, code, cancel);
        Response.StatusCode = answer.Outcome.Status();
        return (answer.Account is { } account ? SignedIn.Of(account) : null, new("worker", answer.Outcome.Says()));
    }

    private static IReadOnlyList<IGrouping<string, SignedIn>> ByPost(IEnumerable<Account> accounts) =>
    [
        .. accounts.Select(SignedIn.Of).OfType<SignedIn>()
            .GroupBy(p => (p.Post, p.Team))
            .SelectMany(team => team.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select((person, place) => (Person: person, Place: place)))
            .OrderBy(p => p.Person.Post).ThenBy(p => p.Place).ThenBy(p => p.Person.Team, StringComparer.CurrentCulture)
            .GroupBy(p => p.Person.PostInWords, p => p.Person),
    ];
}
