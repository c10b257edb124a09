using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Linnet.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Linnet.Web.SigningIn;

/// <summary>Hashes passwords, a few at a time: however many try to sign in at once, the pages of the others keep their processors.</summary>
public sealed class Hashing : IDisposable
{
    /// <summary>PBKDF2 with HMAC-SHA-512. OWASP advises 210,000 of these; more is a choice.</summary>
    public const int Iterations = 600_000;

    /// <summary>How many may wait. Whoever comes after them is asked to try again.</summary>
    public const int MayWait = 40;

    private readonly PasswordHasher<Account> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly ConcurrencyLimiter places = new(new()
    {
        PermitLimit = Math.Max(1, Environment.ProcessorCount / 2),
        QueueLimit = MayWait,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private static readonly Account Somebody = new("", "", "", Team: null);

    /// <summary>The hash of no password: checking against it takes as long as against anybody's.</summary>
    public static string Nobodys { get; } = NobodysHash();

    /// <summary>The salted hash of a password; null when too many wait.</summary>
    public async Task<string?> HashAsync(string password, CancellationToken cancel)
    {
        using var place = await places.AcquireAsync(1, cancel);
        return place.IsAcquired ? await Task.Run(() => hasher.HashPassword(Somebody, Plain(password)), cancel) : null;
    }

    /// <summary>Whether this is the password of the hash; null when too many wait.</summary>
    public async Task<bool?> IsAsync(string hash, string password, CancellationToken cancel)
    {
        using var place = await places.AcquireAsync(1, cancel);
        if (!place.IsAcquired) return null;
        return await Task.Run(() => hasher.VerifyHashedPassword(Somebody, hash, Plain(password)) != PasswordVerificationResult.Failed, cancel);
    }

    public void Dispose() => places.Dispose();

    /// <summary>One accented letter may be typed as two on another keyboard.</summary>
    private static string Plain(string password) => password.Normalize(NormalizationForm.FormKC);

    /// <summary>As Identity lays it out: version 1, the function, the iterations, the length of the salt, the salt and the key.</summary>
    private static string NobodysHash()
    {
        var hash = new byte[13 + 16 + 32];
        RandomNumberGenerator.Fill(hash.AsSpan(13));
        hash[0] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(1), 2); // HMAC-SHA-512
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(5), Iterations);
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(9), 16);
        return Convert.ToBase64String(hash);
    }
}
