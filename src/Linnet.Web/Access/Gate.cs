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
        if (row.OpenToAll || (person is not null && row.Posts.Contains(person.Post))) await next(context);
        else if (person is null) await context.ChallengeAsync();
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
    });
}
