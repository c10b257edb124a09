using Linnet.Web.Access;
using Linnet.Web.SigningIn;
using Linnet.Web.SigningIn.Directory;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Acts on what the council's directory has said of somebody: signs them in, links them to an invitation, or takes it as proof.</summary>
public sealed class FromDirectoryModel(DirectoryOffered offered, DirectoryEntry entry, SettingUp settingUp) : PageModel
{
    private const string NoAnswer = "The directory did not say who you are, or what it said is no answer to what Linnet asked. Nothing has changed. Try again, or sign in another way.";
    private const string NotLinked = "The directory knows you, but no open account here is linked to you: there is none, it was ended, or nobody used it for 30 days. Ask whoever looks after Linnet in your council for an invitation, and use it with the directory.";
    private const string NotLinkedNow = "The invitation opens nothing, or you are linked to another account already. Ask whoever gave it to you for a new one.";
    private const string NotProven = "This proves nothing here: the directory named somebody else, or did not ask you just now. What you typed is kept.";

    /// <summary>What has come of it.</summary>
    public string Heading { get; private set; } = "You are not signed in";

    /// <summary>Why, and what to do.</summary>
    public string Says { get; private set; } = NoAnswer;

    /// <summary>Acts on it, once.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (offered.Directory is null) return NotFound();
        var came = await HttpContext.AuthenticateAsync(DirectorySignIn.Answered);
        if (DirectoryAnswer.Of(came.Principal) is not { } said || came.Properties is not { } kept) return Wrong(NoAnswer);
        await HttpContext.SignOutAsync(DirectorySignIn.Answered);

        if (kept.Items.ContainsKey(ToDirectoryModel.Proof))
            return await entry.ProveAsync(HttpContext, said, SignedIn.Of(User), cancel) ? Back(kept) : Wrong(NotProven, "You have not proved who you are");
        if (kept.Items.TryGetValue(ToDirectoryModel.Invitation, out var invitation) && !await LinkAsync(said, invitation ?? "", cancel)) return Wrong(NotLinkedNow);
        return await entry.SignInAsync(HttpContext, said, cancel) ? Back(kept) : Wrong(NotLinked);
    }

    private async Task<bool> LinkAsync(DirectoryAnswer said, string invitation, CancellationToken cancel) =>
        await settingUp.WhoseAsync(invitation, cancel) is { } invited && await entry.LinkAsync(said, invitation, invited, cancel);

    private LocalRedirectResult Back(AuthenticationProperties kept) =>
        LocalRedirect(kept.Items.TryGetValue(ToDirectoryModel.ReturnUrl, out var back) && Url.IsLocalUrl(back) ? back : "/");

    private PageResult Wrong(string says, string heading = "You are not signed in")
    {
        (Heading, Says, Response.StatusCode) = (heading, says, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }
}
