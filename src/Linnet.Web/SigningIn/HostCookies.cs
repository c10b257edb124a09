using Microsoft.Net.Http.Headers;

namespace Linnet.Web.SigningIn;

/// <summary>
/// Where Linnet is reached over https, every cookie it gives goes under <c>__Host-…</c>: the browser then takes it from no other host and
/// sends it over nothing else. Under any other name a cookie is not read there.
/// </summary>
public static class HostCookies
{
    /// <summary>What the name of such a cookie begins with.</summary>
    public const string Prefix = "__Host-";

    /// <summary>Takes the beginning off what comes in and puts it on what goes out, whoever gives the cookie. Stands before everything that reads one.</summary>
    public static void UseHostCookies(this WebApplication web) => web.Use((context, next) =>
    {
        if (!context.Request.IsHttps) return next(context);

        var headers = context.Request.Headers;
        headers.Cookie = string.Join("; ", context.Request.Cookies.Where(c => c.Key.StartsWith(Prefix, StringComparison.Ordinal)).Select(c => $"{c.Key[Prefix.Length..]}={Uri.EscapeDataString(c.Value)}"));
        context.Response.OnStarting(() =>
        {
            var given = context.Response.Headers.SetCookie;
            context.Response.Headers.SetCookie = given.Select(c => c is null ? null : OfHost(c)).ToArray();
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>A cookie as it goes out over https.</summary>
    public static string OfHost(string cookie)
    {
        var given = SetCookieHeaderValue.Parse(cookie);
        (given.Name, given.Secure, given.Path, given.Domain) = ($"{Prefix}{given.Name}", true, "/", default);
        return given.ToString();
    }
}
