using System.Net.Mime;
using Linnet.Store;
using Linnet.Store.SignIn;
using Linnet.Web.Access;
using Linnet.Web.Forms;
using Linnet.Web.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>The person's own passkeys: with which devices they sign in.</summary>
public sealed class PasskeysModel(Accounts accounts, Passkeys passkeys, Credentials credentials, DirectoryLinks links, AddingPasskeys adding, SignedIn person, IClock clock) : PageModel
{
    private const string Gone = "This passkey opens nothing any more already";
    private const string OnlyWay = "This is the only way you have to sign in. Add another passkey first, or ask whoever looks after Linnet in your council for a new invitation";
    private const string NotAdded = "The passkey was not added: the device took too long, or its answer is not to what it was asked. Try again";

    /// <summary>Those that open the account, the oldest first.</summary>
    public IReadOnlyList<Passkey> All { get; private set; } = [];

    /// <summary>What is wrong with a form.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>Whether it is a demonstration, where nobody has anything to prove.</summary>
    public bool Invented => person.Invented;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel) => All = await passkeys.OfAsync(person.Worker, cancel);

    /// <summary>What the device is to sign to make another one.</summary>
    public async Task<IActionResult> OnPostChallengeAsync(CancellationToken cancel) =>
        await AccountAsync(cancel) is { } account
            ? Content(await adding.AskAsync(HttpContext, account), MediaTypeNames.Application.Json)
            : StatusCode(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Adds one.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string? challenge, string? signed, string? name, CancellationToken cancel) =>
        await AccountAsync(cancel) is { } account && await adding.AddAsync(HttpContext, account, new(challenge ?? "", signed ?? "", name ?? ""), cancel)
            ? Done("The passkey is added. You can sign in with it from now on.")
            : await WrongAsync("name", NotAdded, cancel);

    /// <summary>Removes one.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string? passkey, CancellationToken cancel)
    {
        var others = (await passkeys.OfAsync(person.Worker, cancel)).Count - 1;
        if (others < 1 && !await credentials.AreSetAsync(person.Worker, cancel) && !await links.IsLinkedAsync(person.Worker, cancel)) return await WrongAsync("passkeys", OnlyWay, cancel);
        return Hexadecimal.Bytes(passkey ?? "") is { } id && await passkeys.RemoveAsync(person.Worker, id, clock.GetCurrentInstant(), cancel)
            ? Done("The passkey is removed: it opens nothing any more.")
            : await WrongAsync("passkeys", Gone, cancel);
    }

    /// <summary>The account whose owner proves who they are; nobody's in a demonstration.</summary>
    private async Task<Account?> AccountAsync(CancellationToken cancel) =>
        await accounts.ReadAsync(person.Worker, cancel) is { Invented: false } account ? account : null;

    private RedirectToPageResult Done(string done)
    {
        TempData["Done"] = done;
        return RedirectToPage();
    }

    private async Task<IActionResult> WrongAsync(string field, string wrong, CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        Problems = new([new(field, wrong)]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
