using System.Security.Cryptography;
using System.Text;

namespace Linnet.Web.SigningIn;

/// <summary>A long random code that a person copies: an invitation, a recovery code, the secret of an authenticator app.</summary>
public static class WrittenCode
{
    /// <summary>RFC 4648 base 32: no letter is taken for a digit.</summary>
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new one of this many groups of four letters, 20 bits each.</summary>
    public static string New(int groups) => Grouped(RandomNumberGenerator.GetString(Letters, groups * 4), '-');

    /// <summary>Bytes in base 32, in groups of four.</summary>
    public static string Of(byte[] bytes, char between) => Grouped(Plain(bytes), between);

    /// <summary>Bytes in base 32.</summary>
    public static string Plain(byte[] bytes)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.Length * 8; bit += 5)
        {
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text.Append(Letters[(pair >> (11 - bit % 8)) & 31]);
        }

        return text.ToString();
    }

    /// <summary>The bytes of base 32, however they are grouped.</summary>
    public static byte[] Read(string written)
    {
        var letters = written.Where(Letters.Contains).Select(l => Letters.IndexOf(l, StringComparison.Ordinal)).ToList();
        var bytes = new byte[letters.Count * 5 / 8];
        foreach (var (place, letter) in letters.Index())
            for (var bit = 0; bit < 5; bit++)
                if ((letter >> (4 - bit) & 1) == 1 && (place * 5 + bit) / 8 < bytes.Length) bytes[(place * 5 + bit) / 8] |= (byte)(128 >> (place * 5 + bit) % 8);
        return bytes;
    }

    /// <summary>By which the code is known in the database, however it was typed: spaces, dashes and small letters do not matter.</summary>
    public static byte[] Hash(string typed) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()));

    private static string Grouped(string letters, char between) => string.Join(between, letters.Chunk(4).Select(g => new string(g)));
}
