using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Linnet.Web.Access;

/// <summary>How often one person may ask for what costs much: nobody at work comes near it, and a program that runs wild slows down nobody else.</summary>
/// <remarks>OWASP ASVS 5.0, 2.4.1 and 15.2.2. Counted on each instance. Tries to sign in are counted by themselves, over all instances.</remarks>
public static class Pace
{
    /// <summary>So many in so long.</summary>
    /// <param name="Name">What is counted together.</param>
    /// <param name="Most">How many.</param>
    /// <param name="Within">In how long.</param>
    public sealed record Allowance(string Name, int Most, Duration Within);

    private static readonly Allowance Search = new("search", 60, Duration.FromMinutes(1));
    private static readonly Allowance Files = new("files", 60, Duration.FromMinutes(10));

    /// <summary>What is counted, by the route that takes it. Only what is sent counts: the page that asks can always be opened.</summary>
    public static IReadOnlyDictionary<string, Allowance> ByRoute { get; } = new Dictionary<string, Allowance>(StringComparer.Ordinal)
    {
        ["search"] = Search,
        ["search/words"] = Search,
        ["children/{child}/search"] = Search,
        ["children/{child}/add/document"] = Files,
        ["extracts/take-in"] = Files,
        ["extracts/take-in/{held:guid}"] = Files,
    };

    /// <summary>Counts by person, and says how long to wait.</summary>
    public static void AddPace(this IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(CountedWith);
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.OnRejected = (refused, _) =>
        {
            if (AllowanceOf(refused.HttpContext) is { } allowance)
                refused.HttpContext.Response.Headers.RetryAfter = ((int)allowance.Within.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    private static RateLimitPartition<string> CountedWith(HttpContext context) =>
        AllowanceOf(context) is { } allowance && SignedIn.Of(context.User) is { } person
            ? RateLimitPartition.GetFixedWindowLimiter($"{allowance.Name} {person.Worker}", _ => new() { PermitLimit = allowance.Most, Window = allowance.Within.ToTimeSpan() })
            : RateLimitPartition.GetNoLimiter("");

    private static Allowance? AllowanceOf(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } ? ByRoute.GetValueOrDefault(route.Trim('/')) : null;
}
