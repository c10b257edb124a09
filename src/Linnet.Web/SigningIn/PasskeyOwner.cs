using System.Security.Cryptography;
using System.Text;
using Linnet.Store;
using Linnet.Store.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Linnet.Web.SigningIn;

/// <summary>Somebody with an account, as ASP.NET Core Identity's passkeys know a user.</summary>
/// <param name="Account">The account.</param>
public sealed record PasskeyOwner(Account Account)
{
    /// <summary>By which a device names them: it says nothing to whoever finds the device.</summary>
    public string Handle => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"Linnet passkeys of {Account.Worker}")));
}

/// <summary>Finds owners and their passkeys for Identity's handler, which checks what a device signed. Nothing is written through it.</summary>
/// <remarks>Identity offers its check of passkeys only over a user store; of that store it asks what is answered here, and nothing else.</remarks>
public sealed class PasskeyOwners(Passkeys passkeys, Accounts accounts, IClock clock) : IUserPasskeyStore<PasskeyOwner>
{
    /// <inheritdoc />
    public Task<string> GetUserIdAsync(PasskeyOwner user, CancellationToken cancellationToken) => Task.FromResult(user.Handle);

    /// <inheritdoc />
    public async Task<PasskeyOwner?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        await passkeys.OwnerAsync(userId, clock.GetCurrentInstant(), cancellationToken) is { } account ? new(account) : null;

    /// <inheritdoc />
    public async Task<PasskeyOwner?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await passkeys.WorkerOfAsync(credentialId, cancellationToken) is { } worker && await accounts.ReadAsync(worker, cancellationToken) is { } account ? new(account) : null;

    /// <inheritdoc />
    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(PasskeyOwner user, CancellationToken cancellationToken) =>
        [.. (await passkeys.OfAsync(user.Account.Worker, cancellationToken)).Select(AsIdentityHasIt)];

    /// <inheritdoc />
    public async Task<UserPasskeyInfo?> FindPasskeyAsync(PasskeyOwner user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await passkeys.OfAsync(user.Account.Worker, cancellationToken)).FirstOrDefault(p => p.Id.AsSpan().SequenceEqual(credentialId)) is { } passkey ? AsIdentityHasIt(passkey) : null;

    /// <inheritdoc />
    public void Dispose()
    {
        // Holds nothing.
    }

    private static UserPasskeyInfo AsIdentityHasIt(Passkey passkey) => new(
        passkey.Id,
        passkey.PublicKey,
        passkey.AddedAt.ToDateTimeOffset(),
        (uint)passkey.Counter,
        [.. passkey.Transports],
        isUserVerified: true,
        passkey.BackupEligible,
        passkey.BackedUp,
        attestationObject: [],
        clientDataJson: []) { Name = passkey.Name };

    /// <inheritdoc />
    public Task<string?> GetUserNameAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task SetUserNameAsync(PasskeyOwner user, string? userName, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task<string?> GetNormalizedUserNameAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task SetNormalizedUserNameAsync(PasskeyOwner user, string? normalizedName, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task<IdentityResult> CreateAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task<IdentityResult> UpdateAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task<IdentityResult> DeleteAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task<PasskeyOwner?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task AddOrUpdatePasskeyAsync(PasskeyOwner user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw NotAsked();

    /// <inheritdoc />
    public Task RemovePasskeyAsync(PasskeyOwner user, byte[] credentialId, CancellationToken cancellationToken) => throw NotAsked();

    private static NotSupportedException NotAsked() => new("Accounts and passkeys are written by the store alone.");
}
