using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Linnet.Web.SigningIn;

/// <summary>
/// Keeps what a device was asked to sign in the page that asked, sealed: for what, of whom and when it was asked. Any instance opens it.
/// </summary>
public sealed class PasskeyChallenges(IDataProtectionProvider protection, IClock clock)
{
    /// <summary>How long a device may take to answer: as long as the browser waits for it.</summary>
    public static readonly Duration Lasts = Duration.FromMinutes(5);

    /// <summary>What the browser is given: the options for its device, and the seal that comes back with the answer.</summary>
    /// <param name="use">What for; a challenge for one use answers no other.</param>
    /// <param name="worker">Of whom; empty for whoever holds the device.</param>
    /// <param name="options">What the browser hands to the device.</param>
    /// <param name="state">What the answer is checked against.</param>
    public string Give(PasskeyUse use, string worker, string options, string state)
    {
        var asked = new Asked(state, clock.GetCurrentInstant().ToUnixTimeTicks());
        var seal = Convert.ToBase64String(SealOf(use, worker).Protect(JsonSerializer.SerializeToUtf8Bytes(asked)));
        return $$"""{"options":{{options}},"challenge":"{{seal}}"}""";
    }

    /// <summary>What was asked, and when; null where it was not sealed here, for another use or somebody else, or too long ago.</summary>
    public (string State, Instant At)? Open(PasskeyUse use, string worker, string challenge)
    {
        try
        {
            if (JsonSerializer.Deserialize<Asked>(SealOf(use, worker).Unprotect(Convert.FromBase64String(challenge))) is not { } asked) return null;
            var at = Instant.FromUnixTimeTicks(asked.At);
            return at + Lasts > clock.GetCurrentInstant() ? (asked.State, at) : null;
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector SealOf(PasskeyUse use, string worker) => protection.CreateProtector("Linnet.Passkeys", use.ToString(), worker);

    private sealed record Asked(string State, long At);
}

/// <summary>What a device is asked to sign for.</summary>
public enum PasskeyUse
{
    /// <summary>To sign in.</summary>
    SignIn = 1,

    /// <summary>To make another passkey.</summary>
    Add = 2,

    /// <summary>To prove again who it is that is signed in.</summary>
    Prove = 3,
}
