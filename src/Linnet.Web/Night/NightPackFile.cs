using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Linnet.Web.Night;

/// <summary>A night pack as one HTML file: the reader in the open, the children encrypted, nothing fetched from anywhere.</summary>
/// <remarks>AES-256-GCM over the compressed children; the browser makes the key from the words that are typed, by its own Web Cryptography.</remarks>
public static class NightPackFile
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Writes it where the one before stood, whole or not at all.</summary>
    public static void Write(string path, NightPack pack, NightKey key) => OneFile.Write(path, Of(pack, key));

    private static byte[] Of(NightPack pack, NightKey key)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var plain = Compressed(JsonSerializer.SerializeToUtf8Bytes(pack, Json));
        var closed = new byte[plain.Length + TagBytes];
        using (var cipher = new AesGcm(key.Key, TagBytes))
            cipher.Encrypt(nonce, plain, closed.AsSpan(0, plain.Length), closed.AsSpan(plain.Length), Encoding.UTF8.GetBytes(pack.Made));

        var head = JsonSerializer.Serialize(new { pack.Made, key.Salt, key.Rounds, Nonce = nonce }, Json);
        var (style, script) = (Part("night-pack.css"), Part("night-pack.js"));
        return Encoding.UTF8.GetBytes(
            Part("night-pack.html")
                .Replace("{{policy}}", $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'", StringComparison.Ordinal)
                .Replace("{{style}}", style, StringComparison.Ordinal)
                .Replace("{{script}}", script, StringComparison.Ordinal)
                .Replace("{{made}}", pack.Made, StringComparison.Ordinal)
                .Replace("{{head}}", head, StringComparison.Ordinal)
                .Replace("{{children}}", Convert.ToBase64String(closed), StringComparison.Ordinal));
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var small = new MemoryStream();
        using (var gzip = new GZipStream(small, CompressionLevel.Optimal)) gzip.Write(bytes);
        return small.ToArray();
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Part(string name)
    {
        using var stream = typeof(NightPackFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
