using System.Security.Cryptography;
using System.Text;
using Linnet.Record;

namespace Linnet.Store.Seals;

/// <summary>
/// Seals protected answers before they are written, with a key that is not in the database (AES-256-GCM), and opens them again.
/// </summary>
/// <remarks>
/// Bound to the subject, the kind of record and the question, so that one copied into another child's record does not open there. The same
/// words in the same place seal into the same code: a form sent twice is one form. A later key seals what is new, and the earlier ones
/// still open what is old.
/// </remarks>
internal static class SealedAnswers
{
    private const string ToSeal = "linnet protected answers";
    private const string ToTell = "linnet protected answers, which is which";
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>How long the words are does not show: they are sealed in steps of so many bytes.</summary>
    private const int Step = 64;

    /// <summary>The entry as it may be kept: without a protected answer in words.</summary>
    public static Entry Seal(this RecordKeys keys, Entry entry) =>
        ProtectedAnswers.Each(entry, (field, answer) => answer.Words is { } words ? ProtectedAnswer.Sealed(Seal(keys, Place(entry, field), words)) : answer);

    /// <summary>The words of an answer.</summary>
    /// <exception cref="CryptographicException">It was sealed elsewhere, or with a key that is not here.</exception>
    public static string Open(this RecordKeys keys, Entry entry, Field field, ProtectedAnswer answer)
    {
        var code = Convert.FromBase64String(answer.Code ?? throw new InvalidOperationException("It is not sealed."));
        var key = keys.Of(code[0], ToSeal) ?? throw new CryptographicException($"Key {code[0]} is not here.");
        var words = new byte[code.Length - 1 - Nonce - Tag];
        using var opener = new AesGcm(key, Tag);
        opener.Decrypt(code.AsSpan(1, Nonce), code.AsSpan(1 + Nonce + Tag), code.AsSpan(1 + Nonce, Tag), words, Place(entry, field));
        return Encoding.UTF8.GetString(words).TrimEnd('\0');
    }

    private static string Seal(RecordKeys keys, byte[] place, string said)
    {
        var said8 = Encoding.UTF8.GetBytes(said);
        var words = new byte[(said8.Length / Step + 1) * Step];
        said8.CopyTo(words, 0);
        var code = new byte[1 + Nonce + Tag + words.Length];
        code[0] = keys.Current;
        byte[] told = [.. place, 0, .. words];
        HMACSHA256.HashData(Key(keys, ToTell), told).AsSpan(0, Nonce).CopyTo(code.AsSpan(1));
        using var sealer = new AesGcm(Key(keys, ToSeal), Tag);
        sealer.Encrypt(code.AsSpan(1, Nonce), words, code.AsSpan(1 + Nonce + Tag), code.AsSpan(1 + Nonce, Tag), place);
        return Convert.ToBase64String(code);
    }

    private static byte[] Key(RecordKeys keys, string purpose) => keys.Of(keys.Current, purpose) ?? throw new InvalidOperationException("The key is gone.");

    private static byte[] Place(Entry entry, Field field) => Encoding.UTF8.GetBytes($"{entry.Subject}|{entry.Type.Key}|{field.Key}");
}
