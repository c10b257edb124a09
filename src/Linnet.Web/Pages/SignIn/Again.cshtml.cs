using System.Net.Mime;
using Linnet.Store;
using Linnet.Store.SignIn;
using Linnet.Web.Access;
using Linnet.Web.Forms;
using Linnet.Web.SigningIn;
using Linnet.Web.SigningIn.Directory;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Whoever is signed in proves again who they are, before something that nobody else may do in their name.</summary>
public sealed class AgainModel(Accounts accounts, Credentials credentials, StaffSignIn staff, PasskeySignIn passkeys, DirectoryOffered offered, DirectoryLinks links, SignedInHere here, SignedIn person) : PageModel
{
    private const string PasskeyProvesNothing = "This passkey proves nothing here: it is not yours, it was removed, or it took too long. Try again";

    /// <summary>The page they came from.</summary>
    public string ReturnUrl { get; private set; } = "/";

    /// <summary>Whether they have a password.</summary>
    public bool HasPassword { get; private set; }

    /// <summary>What the directory is called through which they sign in; null where they do not.</summary>
    public string? Directory { get; private set; }

    /// <summary>Whether it is a demonstration, where nobody has anything to prove.</summary>
    public bool Invented => person.Invented;

    /// <summary>What is wrong with the form.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(string? returnUrl, CancellationToken cancel)
    {
        ReturnUrl = returnUrl is not null && Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
        HasPassword = await credentials.AreSetAsync(person.Worker, cancel);
        Directory = await links.IsLinkedAsync(person.Worker, cancel) ? offered.Name : null;
    }

    /// <summary>With a password and a code.</summary>
    public async Task<IActionResult> OnPostAsync(string? password, string? code, string? returnUrl, CancellationToken cancel)
    {
        var answer = await staff.TryAsync(HttpContext, person.Worker, password ?? "", code ?? "", cancel);
        return await AnswerAsync(answer.Account, "password", answer.Outcome.Says(), answer.Outcome.Status(), returnUrl, cancel);
    }

    /// <summary>What the device is to sign.</summary>
    public async Task<IActionResult> OnPostChallengeAsync(CancellationToken cancel) =>
        await accounts.ReadAsync(person.Worker, cancel) is { Invented: false } account
            ? Content(await passkeys.AskAsync(HttpContext, account), MediaTypeNames.Application.Json)
            : StatusCode(StatusCodes.Status422UnprocessableEntity);

    /// <summary>With a passkey of their own.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string? challenge, string? signed, string? returnUrl, CancellationToken cancel)
    {
        var proven = await accounts.ReadAsync(person.Worker, cancel) is { Invented: false } account
            ? await passkeys.TryAsync(HttpContext, challenge ?? "", signed ?? "", cancel, again: account)
            : null;
        return await AnswerAsync(proven, "", PasskeyProvesNothing, StatusCodes.Status422UnprocessableEntity, returnUrl, cancel);
    }

    private async Task<IActionResult> AnswerAsync(Account? proven, string field, string wrong, int status, string? returnUrl, CancellationToken cancel)
    {
        await OnGetAsync(returnUrl, cancel);
        if (proven is not null && proven.Worker == person.Worker)
        {
            await here.ProvenAsync(HttpContext, cancel);
            return LocalRedirect(ReturnUrl);
        }

        Problems = new([new(field, wrong)]);
        Response.StatusCode = status;
        return Page();
    }
}
