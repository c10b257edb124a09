using System.Text.Json;

namespace Linnet.Web.SigningIn.Directory;

/// <summary>A council's own directory of its staff, as whoever runs Linnet describes it in a file.</summary>
/// <remarks>OpenID Connect Core 1.0, authorization code flow, with PKCE (RFC 7636).</remarks>
public sealed record CouncilsDirectory
{
    /// <summary>The setting that names the file. Left out: there is no directory.</summary>
    public const string Setting = "LINNET_DIRECTORY";

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web);

    /// <summary>What it is called on the sign-in page.</summary>
    public required string Name { get; init; }

    /// <summary>Its own name for itself, which stands in what it says.</summary>
    public required string Issuer { get; init; }

    /// <summary>Where somebody signs in to it.</summary>
    public required Uri Authorize { get; init; }

    /// <summary>Where a code is changed into tokens.</summary>
    public required Uri Token { get; init; }

    /// <summary>Where it says who somebody is.</summary>
    public required Uri UserInfo { get; init; }

    /// <summary>As what it knows this Linnet.</summary>
    public required string Client { get; init; }

    /// <summary>The file in which the secret lies that they share, and nothing else does.</summary>
    public required string SecretFile { get; init; }

    /// <summary>The one that the setting names; null where it names none.</summary>
    public static CouncilsDirectory? Asked =>
        Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } file ? Read(file) : null;

    /// <summary>Reads a description. One that is not whole, or leads over a line that others can read, stops the start.</summary>
    public static CouncilsDirectory Read(string file)
    {
        using var text = File.OpenRead(file);
        var directory = JsonSerializer.Deserialize<CouncilsDirectory>(text, Plain) ?? throw new JsonException($"{file} is empty.");
        foreach (var address in new[] { directory.Authorize, directory.Token, directory.UserInfo })
            if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
                throw new JsonException($"In {file}, {address} must be an address that begins with https.");
        return directory;
    }

    /// <summary>The secret.</summary>
    public string ReadSecret() => File.ReadAllText(SecretFile).Trim();
}
