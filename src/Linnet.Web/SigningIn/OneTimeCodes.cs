using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Linnet.Web.SigningIn;

/// <summary>The six digits that an authenticator app shows for half a minute.</summary>
/// <remarks>
/// RFC 6238 with its defaults (HMAC-SHA-1, 30 seconds, six digits). ASP.NET Core Identity's own check takes two half minutes either side
/// and does not say which it took, so that a code could not be refused the second time.
/// </remarks>
public static class OneTimeCodes
{
    private const int SecondsInAStep = 30;

    /// <summary>A new secret: 160 bits, as the RFC advises.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The half minute of this moment, counted from 1970.</summary>
    public static long StepOf(Instant moment) => moment.ToUnixTimeSeconds() / SecondsInAStep;

    /// <summary>The code of this half minute.</summary>
    public static string Of(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // What every authenticator app computes; the weakness of SHA-1 against collisions does not touch HMAC.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute whose code was typed: this one, the one before or the one after, for clocks that differ; null for none of them.</summary>
    public static long? Find(byte[] secret, string typed, Instant now)
    {
        var digits = Encoding.UTF8.GetBytes(typed.Where(char.IsAsciiDigit).ToArray());
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(digits, Encoding.UTF8.GetBytes(Of(secret, step)))) found = step;
        return found;
    }
}
