using Linnet.Record;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Web.Access;

/// <summary>Stands before every page and asks the policy. What the policy does not name stays shut.</summary>
public static class Gate
{
    /// <summary>Asks the policy once the page is known.</summary>
    public static void UseGate(this WebApplication web) => web.Use(async (context, next) =>
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            await next(context);
            return;
        }

        var row = AccessPolicy.Of((endpoint as RouteEndpoint)?.RoutePattern.RawText)
            ?? throw new InvalidOperationException($"Nobody has decided who may open {(endpoint as RouteEndpoint)?.RoutePattern.RawText}.");
        var person = SignedIn.Of(context.User);
        if (row.OpenToAll || (person is not null && row.Posts.Contains(person.Post)))
        {
            if (person is null || row.OpensClosed || ChildOf(context) is not { } child || Reaches(context, child)) await next(context);
            else if (HttpMethods.IsGet(context.Request.Method)) context.Response.Redirect($"{Paths.Child(child)}/closed");
            else context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (person is null) await context.ChallengeAsync();
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
    });

    /// <summary>The child whose record the address opens.</summary>
    private static Subject? ChildOf(HttpContext context) => context.GetRouteValue("child") is string child ? Paths.ChildFrom(child) : null;

    private static bool Reaches(HttpContext context, Subject child) => context.RequestServices.GetRequiredService<Reaches>().Opens(child);
}
