using System.Security.Cryptography;
using Linnet.Web.SigningIn.Directory;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Leads to the council's directory. A link and no form: what a form leads to must be a page of ours.</summary>
public sealed class ToDirectoryModel(DirectoryOffered offered, DirectoryEntry entry) : PageModel
{
    /// <summary>Under what the page to come back to is remembered.</summary>
    public const string ReturnUrl = "returnUrl";

    /// <summary>Under what an invitation is remembered.</summary>
    public const string Invitation = "invitation";

    /// <summary>Under what it is remembered that somebody proves again who they are.</summary>
    public const string Proof = "proof";

    /// <summary>Leads there.</summary>
    public IActionResult OnGet(string? returnUrl, string? linking, bool again)
    {
        if (offered.Directory is null) return NotFound();
        try
        {
            var keep = new Dictionary<string, string?> { [ReturnUrl] = returnUrl, [Invitation] = linking is null ? null : entry.Open(linking), [Proof] = again ? "yes" : null };
            return Challenge(DirectorySignIn.Asking(keep.Where(k => k.Value is not null), again), DirectorySignIn.Scheme);
        }
        catch (CryptographicException)
        {
            return LocalRedirect("/sign-in/invited");
        }
    }
}
