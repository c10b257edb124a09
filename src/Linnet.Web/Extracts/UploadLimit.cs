using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Linnet.Web.Extracts;

/// <summary>Answers a file that is far too large with a page instead of a connection that breaks off.</summary>
public static class UploadLimit
{
    /// <summary>A file of the largest size and what a form carries beside it.</summary>
    public const int MostBytesInRequest = FilesGiven.MostBytes + (1 << 20);

    // Beyond this nobody has chosen the wrong spreadsheet by mistake.
    private const long MostBytesReadAway = 512L << 20;

    /// <summary>Stands after the gate, so that it reads away only what somebody who may send files has sent.</summary>
    public static void UseUploadLimit(this WebApplication web) => web.Use(async (context, next) =>
    {
        var isAnswered = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isAnswered || context.Request.ContentLength is not { } length || length <= MostBytesInRequest)
        {
            await next(context);
            return;
        }

        if (length <= MostBytesReadAway) await ReadAwayAsync(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });

    /// <summary>A browser shows no answer while it is still sending.</summary>
    private static async Task ReadAwayAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytesReadAway;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }
}
