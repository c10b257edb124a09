using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Linnet.Web.SigningIn;

/// <summary>
/// Remembers in a browser that an account had signed in with it. It opens nothing: it only keeps what strangers try elsewhere under that
/// account's name from stopping its owner here.
/// </summary>
public sealed class KnownDevice(IDataProtectionProvider protection)
{
    private const string Cookie = "linnet-known-";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    /// <summary>The browser's own number, where this worker had signed in with it; null where not.</summary>
    public Guid? Find(HttpRequest request, string worker)
    {
        try
        {
            return request.Cookies[NameOf(worker)] is { Length: > 0 } cookie && Guid.TryParse(SealOf(worker).Unprotect(cookie), out var device) ? device : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Remembers it.</summary>
    public void Keep(HttpContext context, string worker) => context.Response.Cookies.Append(
        NameOf(worker),
        SealOf(worker).Protect((Find(context.Request, worker) ?? Guid.CreateVersion7()).ToString()),
        new() { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Strict, MaxAge = Kept, Path = "/" });

    private IDataProtector SealOf(string worker) => protection.CreateProtector("Linnet.KnownDevice", worker.ToUpperInvariant());

    private static string NameOf(string worker) => Cookie + Convert.ToHexStringLower(WrittenCode.Hash(worker)[..4]);
}
