using System.Security.Cryptography;
using Linnet.Store;
using Linnet.Store.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace Linnet.Web.SigningIn;

/// <summary>
/// Lets real staff in with a password and a one-time code. Somebody unknown, a wrong password and a wrong code get one answer after one
/// and the same work, so that nobody learns which of them it was.
/// </summary>
public sealed class StaffSignIn(Accounts accounts, Credentials credentials, Attempts attempts, Hashing hashing, KnownDevice devices, IDataProtectionProvider protection, IClock clock)
{
    private readonly IDataProtector secrets = protection.CreateProtector("Linnet.OneTimeCodes");

    /// <summary>A secret as the database keeps it.</summary>
    public byte[] Seal(byte[] secret) => secrets.Protect(secret);

    /// <summary>Looks at what was typed.</summary>
    public async Task<SignInAnswer> TryAsync(HttpContext context, string worker, string password, string code, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var attempt = await attempts.BeginAsync(new(worker, devices.Find(context.Request, worker), Networks.Of(context), now), cancel);
        if (attempt is not { } begun) return new(SignInOutcome.TooOften);

        var credential = await credentials.ReadAsync(worker, now, cancel);
        var right = await hashing.IsAsync(credential?.Password ?? Hashing.Nobodys, password, cancel);
        if (right is null)
        {
            await attempts.EndAsync(begun, cameIn: null, cancel);
            return new(SignInOutcome.TooMany);
        }

        if (credential is null || right is false || !await TakeAsync(credential, code, now, cancel)) return new(SignInOutcome.NotIn);
        if (await accounts.ReadAsync(credential.Worker, cancel) is not { } account) return new(SignInOutcome.NotIn);
        await attempts.EndAsync(begun, cameIn: true, cancel);
        devices.Keep(context, worker);
        return new(SignInOutcome.In, account);
    }

    /// <summary>Takes a one-time code, or a recovery code in place of one; each opens once.</summary>
    private async Task<bool> TakeAsync(Credential credential, string code, Instant now, CancellationToken cancel)
    {
        var hash = WrittenCode.Hash(code);
        if (credential.RecoveryCodes.Any(r => CryptographicOperations.FixedTimeEquals(r, hash)))
            return await credentials.TakeRecoveryCodeAsync(credential.Worker, hash, now, cancel);
        return OneTimeCodes.Find(Open(credential), code, now) is { } step && await credentials.TakeStepAsync(credential.Worker, step, cancel);
    }

    private byte[] Open(Credential credential) => secrets.Unprotect(credential.Secret);
}

/// <summary>What came of a try to sign in.</summary>
/// <param name="Outcome">Whether they are in.</param>
/// <param name="Account">Who is; null where nobody is.</param>
public sealed record SignInAnswer(SignInOutcome Outcome, Account? Account = null);
