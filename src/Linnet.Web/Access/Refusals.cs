using Microsoft.AspNetCore.Diagnostics;

namespace Linnet.Web.Access;

/// <summary>Writes down in the log whom Linnet turned away, and from which route.</summary>
/// <remarks>OWASP ASVS 5.0, 16.3.2 and 16.3.3. Who was shown what is no matter of the log: it stands in the record.</remarks>
public static class Refusals
{
    private static readonly HashSet<int> Refused =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status405MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge, StatusCodes.Status429TooManyRequests,
    ];

    /// <summary>Stands behind the pages that put a refusal into words, so that it knows the route that was asked for.</summary>
    public static void UseRefusalsWrittenDown(this WebApplication web)
    {
        var log = web.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Linnet.Refused");
        web.Use(async (context, next) =>
        {
            await next(context);
            if (Refused.Contains(context.Response.StatusCode) && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
                log.LogWarning("Turned away with {Status} on {Verb}", context.Response.StatusCode, Known(context.Request.Method));
        });
    }

    /// <summary>A verb is whatever somebody sends.</summary>
    private static string Known(string verb) => HttpMethods.IsGet(verb) || HttpMethods.IsPost(verb) ? verb : "another verb";
}
