using Linnet.Store;
using Linnet.Store.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Linnet.Web.SigningIn;

/// <summary>Makes a passkey on somebody's device and adds it to those that open their account.</summary>
/// <remarks>What the device answers is checked by ASP.NET Core Identity (W3C Web Authentication, Level 3, 7.1). Any maker's device will do: none is asked to prove its make.</remarks>
public sealed class AddingPasskeys(IPasskeyHandler<PasskeyOwner> handler, Passkeys passkeys, PasskeyChallenges challenges, IClock clock)
{
    /// <summary>The most characters of a passkey's name.</summary>
    public const int LongestName = 60;

    /// <summary>A challenge for this account's owner, as the page's script takes it.</summary>
    public async Task<string> AskAsync(HttpContext context, Account account)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = new PasskeyOwner(account).Handle, Name = account.Worker, DisplayName = account.Name }, context);
        return challenges.Give(PasskeyUse.Add, account.Worker, asked.CreationOptionsJson, asked.AttestationState ?? "");
    }

    /// <summary>Adds it beside what opens the account already. False where the device's answer is not to this challenge.</summary>
    public async Task<bool> AddAsync(HttpContext context, Account account, NewPasskey made, CancellationToken cancel) =>
        await CheckAsync(context, account, made) is { } passkey
        && await passkeys.AddAsync(account.Worker, new PasskeyOwner(account).Handle, passkey, cancel);

    /// <summary>Sets it for somebody who was invited, in place of what opened the account before. False where the answer, or the invitation, opens nothing.</summary>
    public async Task<bool> SetAsync(HttpContext context, string invitation, Account account, NewPasskey made, CancellationToken cancel) =>
        await CheckAsync(context, account, made) is { } passkey
        && await passkeys.SetAsync(WrittenCode.Hash(invitation), account.Worker, new PasskeyOwner(account).Handle, passkey, cancel);

    private async Task<Passkey?> CheckAsync(HttpContext context, Account account, NewPasskey made)
    {
        if (challenges.Open(PasskeyUse.Add, account.Worker, made.Challenge) is not var (state, _)) return null;
        var answer = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = made.Signed, AttestationState = state });
        if (!answer.Succeeded || answer.UserEntity.Id != new PasskeyOwner(account).Handle) return null;
        var name = made.Name.Trim();
        return new()
        {
            Id = answer.Passkey.CredentialId,
            Name = name.Length == 0 ? BrowserSaid.InWords(context.Request) : name[..Math.Min(name.Length, LongestName)],
            PublicKey = answer.Passkey.PublicKey,
            Counter = answer.Passkey.SignCount,
            Transports = answer.Passkey.Transports ?? [],
            BackupEligible = answer.Passkey.IsBackupEligible,
            BackedUp = answer.Passkey.IsBackedUp,
            AddedAt = clock.GetCurrentInstant(),
        };
    }
}

/// <summary>What a device answered when it was asked for a passkey.</summary>
/// <param name="Challenge">What it was asked, sealed.</param>
/// <param name="Signed">What it answered, as the browser writes it.</param>
/// <param name="Name">What its owner calls it.</param>
public sealed record NewPasskey(string Challenge, string Signed, string Name);
