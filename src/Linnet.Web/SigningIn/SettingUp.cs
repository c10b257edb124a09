using System.Security.Cryptography;
using System.Text.Json;
using Linnet.Store;
using Linnet.Store.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace Linnet.Web.SigningIn;

/// <summary>Somebody who was invited sets their password and their one-time code. Nothing changes until a code has shown that the app has the secret.</summary>
public sealed class SettingUp(Invitations invitations, Credentials credentials, StaffSignIn staff, Hashing hashing, IDataProtectionProvider protection, IClock clock)
{
    private const int CodesGiven = 10;
    private const int GroupsInACode = 4;
    private readonly IDataProtector seal = protection.CreateProtector("Linnet.SettingUp");

    /// <summary>Whose invitation this is; null where it opens no more.</summary>
    public Task<Account?> WhoseAsync(string invitation, CancellationToken cancel) =>
        invitations.ReadAsync(WrittenCode.Hash(invitation), clock.GetCurrentInstant(), cancel);

    /// <summary>Takes a password that was chosen, with a new secret; null when too many wait to be hashed.</summary>
    public async Task<Begun?> BeginAsync(string invitation, Account account, string password, CancellationToken cancel) =>
        await hashing.HashAsync(password, cancel) is { } hash
            ? new(account.Worker, WrittenCode.Hash(invitation), hash, OneTimeCodes.NewSecret())
            : null;

    /// <summary>What is begun, sealed for the page that asks for the first code.</summary>
    public string Seal(Begun begun) => Convert.ToBase64String(seal.Protect(JsonSerializer.SerializeToUtf8Bytes(begun)));

    /// <summary>What was begun; null where it was not sealed here.</summary>
    public Begun? Open(string sealedBegun)
    {
        try
        {
            return JsonSerializer.Deserialize<Begun>(seal.Unprotect(Convert.FromBase64String(sealedBegun)));
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Sets it all, when the first code is right: gives the recovery codes.</summary>
    public async Task<SetUp> FinishAsync(Begun begun, string code, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        if (OneTimeCodes.Find(begun.Secret, code, now) is not { } step) return new(CodeIsRight: false, RecoveryCodes: []);
        var codes = Enumerable.Range(0, CodesGiven).Select(_ => WrittenCode.New(GroupsInACode)).ToList();
        var chosen = new Credential(begun.Worker, begun.Password, staff.Seal(begun.Secret), [.. codes.Select(WrittenCode.Hash)]);
        return new(CodeIsRight: true, await credentials.SetAsync(begun.Invitation, chosen, step, now, cancel) ? codes : []);
    }
}

/// <summary>A password that was chosen and a secret that was given out, before the first code.</summary>
/// <param name="Worker">Whose.</param>
/// <param name="Invitation">The hash of the invitation.</param>
/// <param name="Password">The password's hash.</param>
/// <param name="Secret">The secret of the one-time codes.</param>
public sealed record Begun(string Worker, byte[] Invitation, string Password, byte[] Secret);

/// <summary>What came of the first code.</summary>
/// <param name="CodeIsRight">Whether it was one of this secret.</param>
/// <param name="RecoveryCodes">To be shown once; empty where the invitation opens no more.</param>
public sealed record SetUp(bool CodeIsRight, IReadOnlyList<string> RecoveryCodes);
