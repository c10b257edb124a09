using System.Security.Cryptography;
using System.Text.Json;

namespace Linnet.Web.Night;

/// <summary>The key of the night packs: made from words that the night team knows and Linnet does not keep.</summary>
/// <param name="Salt">With which the words were stretched.</param>
/// <param name="Rounds">PBKDF2 rounds of HMAC-SHA-256.</param>
/// <param name="Key">The key, 32 bytes.</param>
/// <param name="Ring">Whom the pack says to ring; null where nobody said.</param>
public sealed record NightKey(byte[] Salt, int Rounds, byte[] Key, string? Ring)
{
    /// <summary>The fewest letters that the words may have.</summary>
    public const int Fewest = 20;

    private const int KeyBytes = 32;
    private const int SaltBytes = 16;
    private const int UsualRounds = 600_000;
    private const string Name = "night-pack.json";

    /// <summary>Stretches the words into a key.</summary>
    public static NightKey FromWords(string words, string? ring)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new(salt, UsualRounds, Rfc2898DeriveBytes.Pbkdf2(words, salt, UsualRounds, HashAlgorithmName.SHA256, KeyBytes), ring);
    }

    /// <summary>Reads it; null where nobody has chosen the words yet.</summary>
    public static NightKey? In(string folder)
    {
        var file = Path.Combine(folder, Name);
        return File.Exists(file) ? JsonSerializer.Deserialize<NightKey>(File.ReadAllBytes(file)) : null;
    }

    /// <summary>Keeps it where the other keys lie, for its owner's eyes only; packs made from now on open with these words.</summary>
    public void KeepIn(string folder) => OneFile.Write(Path.Combine(folder, Name), JsonSerializer.SerializeToUtf8Bytes(this));
}
