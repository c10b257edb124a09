using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Web.Access;

/// <summary>What every answer tells the browser: nothing of ours runs inside another page, nothing of another's runs in ours, and no page is kept.</summary>
public static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        + "object-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    // Two years: the browser comes back over https only, whatever address was typed.
    private const string OnlyOverHttps = "max-age=63072000; includeSubDomains";

    /// <summary>Adds them as the answer begins, so that they are also on one that was thrown away and begun again after a fault.</summary>
    public static void UseSecurityHeaders(this WebApplication web) => web.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (context.Request.IsHttps) headers.StrictTransportSecurity = OnlyOverHttps;
            if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
