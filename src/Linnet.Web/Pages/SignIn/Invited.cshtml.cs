using System.Net.Mime;
using Linnet.Record;
using Linnet.Web.Forms;
using Linnet.Web.SigningIn;
using Linnet.Web.SigningIn.Directory;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>Somebody who was invited makes a passkey; or chooses a password, sets up the one-time code, and gets recovery codes.</summary>
public sealed class InvitedModel(SettingUp settingUp, AddingPasskeys passkeys, DirectoryOffered offered, DirectoryEntry entry) : PageModel
{
    /// <summary>The invitation, as it was typed.</summary>
    public string? Invitation { get; private set; }

    /// <summary>What is begun, once a password is chosen.</summary>
    public Begun? Begun { get; private set; }

    /// <summary>The same, sealed, for the next answer.</summary>
    public string Sealed { get; private set; } = "";

    /// <summary>What the council's directory is called; null where there is none.</summary>
    public string? Directory => offered.Name;

    /// <summary>The invitation, sealed for the way through the directory; null where somebody goes another way.</summary>
    public string? Linking { get; private set; }

    /// <summary>Whether everything is set.</summary>
    public bool IsSet { get; private set; }

    /// <summary>What opens once in place of a code; empty until everything is set, and with a passkey.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>What is wrong with the form.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>What makes a password.</summary>
    public string PasswordHint => $"At least {PasswordRules.Fewest} characters, anything at all. Three or four words that do not belong together are easy to remember";

    /// <summary>Hands the secret to an app on the same device.</summary>
    public string AppLink => $"otpauth://totp/Linnet:{Uri.EscapeDataString(Begun?.Worker ?? "")}?secret={WrittenCode.Plain(Begun?.Secret ?? [])}&issuer=Linnet";

    /// <summary>Takes a password, then the first code.</summary>
    public async Task<IActionResult> OnPostAsync(string? invitation, string? password, string? again, string? begun, string? code, CancellationToken cancel)
    {
        Invitation = invitation;
        Problems = new(begun is null
            ? await ChooseAsync(invitation ?? "", password ?? "", again ?? "", cancel)
            : await FinishAsync(begun, code ?? "", cancel));
        if (Problems.Any && Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What the device is to sign to make a passkey for whoever is invited.</summary>
    public async Task<IActionResult> OnPostChallengeAsync(string? invitation, CancellationToken cancel) =>
        await settingUp.WhoseAsync(invitation ?? "", cancel) is { } account
            ? Content(await passkeys.AskAsync(HttpContext, account), MediaTypeNames.Application.Json)
            : StatusCode(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Takes a passkey in place of a password.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string? invitation, string? challenge, string? signed, CancellationToken cancel)
    {
        Invitation = invitation;
        IsSet = await settingUp.WhoseAsync(invitation ?? "", cancel) is { } account
            && await passkeys.SetAsync(HttpContext, invitation ?? "", account, new(challenge ?? "", signed ?? "", Name: ""), cancel);
        if (IsSet) return Page();
        Problems = new([OpensNoMore]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Leads to the directory in place of a password.</summary>
    public async Task<IActionResult> OnPostDirectoryAsync(string? invitation, CancellationToken cancel)
    {
        Invitation = invitation;
        if (offered.Directory is not null && await settingUp.WhoseAsync(invitation ?? "", cancel) is not null) Linking = entry.Seal(invitation ?? "");
        else (Problems, Response.StatusCode) = (new([OpensNoMore]), StatusCodes.Status422UnprocessableEntity);
        return Page();
    }

    private async Task<IReadOnlyList<Problem>> ChooseAsync(string invitation, string password, string again, CancellationToken cancel)
    {
        if (await settingUp.WhoseAsync(invitation, cancel) is not { } account) return [OpensNoMore];
        if (PasswordRules.Wrong(password, account) is { } wrong) return [new("password", wrong)];
        if (password != again) return [new("again", "The two passwords are not the same")];

        if (await settingUp.BeginAsync(invitation, account, password, cancel) is not { } begun)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return [new("password", "Too many people are signing in at this moment. Try again in a minute")];
        }

        (Begun, Sealed) = (begun, settingUp.Seal(begun));
        return [];
    }

    private async Task<IReadOnlyList<Problem>> FinishAsync(string sealedBegun, string code, CancellationToken cancel)
    {
        if (settingUp.Open(sealedBegun) is not { } begun) return [OpensNoMore];
        var set = await settingUp.FinishAsync(begun, code, cancel);
        if (!set.CodeIsRight)
        {
            (Begun, Sealed) = (begun, sealedBegun);
            return [new("code", "This is not the code that the app shows now. Check that the key was typed without a mistake, and that the clock of the device is right")];
        }

        RecoveryCodes = set.RecoveryCodes;
        IsSet = RecoveryCodes.Count > 0;
        return IsSet ? [] : [OpensNoMore];
    }

    private static Problem OpensNoMore => new("invitation", "This invitation opens nothing: it was used, it has expired, or a letter is wrong. Ask whoever gave it to you for a new one");
}
