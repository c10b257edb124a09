using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;

namespace Linnet.Web.SigningIn.Directory;

/// <summary>
/// What a directory has said about who somebody is: their number in it, and when they proved to it who they are. Nothing else of what it says
/// is read: an e-mail address or a name can be given to another.
/// </summary>
/// <param name="Subject">The number.</param>
/// <param name="ProvenAt">When they proved it; null where the directory does not say.</param>
public sealed record DirectoryAnswer(string Subject, Instant? ProvenAt)
{
    private const string ProvenClaim = "auth_time";

    /// <summary>Reads what came with the tokens and what the directory says of their owner. Throws where the two are not of one person, or not to what was asked.</summary>
    /// <param name="idToken">Said over the line on which the code was changed, straight from the directory; so it is read, and its signature is not needed (OpenID Connect Core 1.0, 3.1.3.7).</param>
    /// <param name="userInfo">What the directory says of the owner of the tokens.</param>
    /// <param name="nonce">What was sent along when it was asked.</param>
    public static DirectoryAnswer Of(CouncilsDirectory directory, string? idToken, JsonElement userInfo, string nonce, Instant now)
    {
        if (idToken?.Split('.') is not [_, var body, _]) throw Not("no identity came with the tokens");
        using var said = JsonDocument.Parse(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(body)));
        var claims = said.RootElement;
        if (Text(claims, "iss") != directory.Issuer) throw Not("another directory said it");
        if (!IsFor(claims, directory.Client)) throw Not("it was said to another client");
        if (Text(claims, "nonce") != nonce) throw Not("it answers another question");
        if (Moment(claims, "exp") is not { } until || until <= now) throw Not("it holds no more");
        if (Text(claims, "sub") is not { Length: > 0 } subject || Text(userInfo, "sub") != subject) throw Not("it is not of one person");
        return new(subject, Moment(claims, ProvenClaim));
    }

    /// <summary>For the way from the directory's answer to the page that acts on it.</summary>
    public ClaimsIdentity AsClaims()
    {
        var claims = new ClaimsIdentity(DirectorySignIn.Answered);
        claims.AddClaim(new(ClaimTypes.NameIdentifier, Subject));
        if (ProvenAt is { } at) claims.AddClaim(new(ProvenClaim, at.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return claims;
    }

    /// <summary>The same, at that page; null where no answer is on its way.</summary>
    public static DirectoryAnswer? Of(ClaimsPrincipal? claims) =>
        claims?.FindFirstValue(ClaimTypes.NameIdentifier) is { } subject
            ? new(subject, long.TryParse(claims.FindFirstValue(ProvenClaim), System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? Instant.FromUnixTimeSeconds(seconds) : null)
            : null;

    private static bool IsFor(JsonElement claims, string client) =>
        claims.TryGetProperty("aud", out var audience)
        && (audience.ValueKind == JsonValueKind.Array ? audience.EnumerateArray().Select(a => a.GetString()).SequenceEqual([client]) : audience.GetString() == client);

    private static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Instant? Moment(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) ? Instant.FromUnixTimeSeconds(seconds) : null;

    private static AuthenticationFailureException Not(string why) => new($"The directory's answer was not taken: {why}.");
}
