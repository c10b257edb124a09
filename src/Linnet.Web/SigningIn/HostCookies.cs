using Microsoft.AspNetCore.Authentication.Cookies;

namespace Linnet.Web.SigningIn;

/// <summary>Names cookies <c>__Host-…</c> where Linnet is reached over https: the browser then takes them from no other host and sends them over nothing else.</summary>
public sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager cookies = new();

    /// <summary>The name under which a cookie goes over this connection.</summary>
    public static string NameOf(HttpRequest request, string name) => request.IsHttps ? $"__Host-{name}" : name;

    /// <inheritdoc />
    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, NameOf(context.Request, key));

    /// <inheritdoc />
    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(context, NameOf(context.Request, key), value, options);

    /// <inheritdoc />
    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, NameOf(context.Request, key), options);
}
