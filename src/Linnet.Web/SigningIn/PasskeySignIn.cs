using Linnet.Store;
using Linnet.Store.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Linnet.Web.SigningIn;

/// <summary>Lets somebody in with a passkey: their device signs a challenge, and says itself whose it is.</summary>
/// <remarks>What was signed is checked by ASP.NET Core Identity (W3C Web Authentication, Level 3, 7.2). That it opens once is for the database to say.</remarks>
public sealed class PasskeySignIn(IPasskeyHandler<PasskeyOwner> handler, Passkeys passkeys, PasskeyChallenges challenges, Attempts attempts, KnownDevice devices, IClock clock)
{
    /// <summary>A challenge as the page's script takes it: for whoever holds the device, or for somebody who is signed in already.</summary>
    public async Task<string> AskAsync(HttpContext context, Account? again = null)
    {
        var asked = await handler.MakeRequestOptionsAsync(again is null ? null : new(again), context);
        return challenges.Give(UseOf(again), again?.Worker ?? "", asked.RequestOptionsJson, asked.AssertionState ?? "");
    }

    /// <summary>Whose device signed; null where the answer opens nothing.</summary>
    /// <param name="signed">What the device signed, as the browser writes it.</param>
    /// <param name="again">Whose device it has to be, where somebody is signed in already.</param>
    public async Task<Account?> TryAsync(HttpContext context, string challenge, string signed, CancellationToken cancel, Account? again = null)
    {
        if (challenges.Open(UseOf(again), again?.Worker ?? "", challenge) is not var (state, askedAt)) return null;
        var checkedSignature = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = signed, AssertionState = state });
        if (!checkedSignature.Succeeded) return null;

        var (passkey, account, now) = (checkedSignature.Passkey, checkedSignature.User.Account, clock.GetCurrentInstant());
        if (!await passkeys.UseAsync(passkey.CredentialId, passkey.SignCount, passkey.IsBackedUp, askedAt, now, cancel)) return null;
        await attempts.CameInAsync(new(account.Worker, devices.Find(context.Request, account.Worker), Networks.Of(context), now), cancel);
        devices.Keep(context, account.Worker);
        return account;
    }

    private static PasskeyUse UseOf(Account? again) => again is null ? PasskeyUse.SignIn : PasskeyUse.Prove;
}
