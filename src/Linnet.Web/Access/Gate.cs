using Linnet.Record;
using Linnet.Web.Asked;
using Linnet.Web.SigningIn;
using Linnet.Workers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Web.Access;

/// <summary>Stands before every page and asks the policy. What the policy does not name stays shut.</summary>
public static class Gate
{
    /// <summary>Asks the policy once the page is known.</summary>
    public static void UseGate(this WebApplication web, Func<string?, AccessPolicy.Row?> policy) => web.Use(async (context, next) =>
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            await next(context);
            return;
        }

        if (!IsAnswerToAnother(context) && !Does(endpoint, context.Request.Method))
        {
            // What a page does not do is not asked of it, whoever asks: without a handler it would be answered empty.
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var row = policy((endpoint as RouteEndpoint)?.RoutePattern.RawText)
            ?? throw new InvalidOperationException($"Nobody has decided who may open {(endpoint as RouteEndpoint)?.RoutePattern.RawText}.");
        var person = SignedIn.Of(context.User);
        if (row.OpenToAll || (person is not null && row.Posts.Contains(person.Post)))
        {
            if (person is { Post: Post.Inspector } && !row.OpenToAll && !InspectorsVisit.Allows(context, row, person)) context.Response.StatusCode = StatusCodes.Status403Forbidden;
            else if (person is null || row.OpensClosed || ChildOf(context) is not { } child || Reaches(context, child))
            {
                if (!row.AsksWhoAgain || ProvesAgain.HasLately(context)) await next(context);
                else await ProvesAgain.AskAsync(context);
            }
            else if (HttpMethods.IsGet(context.Request.Method)) context.Response.Redirect($"{Paths.Child(child)}/closed");
            else context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (person is null) await context.ChallengeAsync();
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
    });

    /// <summary>Whether this is something that the route does: a page is opened, and sent to where it has a handler.</summary>
    private static bool Does(Endpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page
            ? HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || page.HandlerMethods.Any(h => HttpMethods.Equals(h.HttpMethod, method))
            : endpoint is RouteEndpoint;

    /// <summary>Whether this page says what became of another, in whatever way that one was asked.</summary>
    private static bool IsAnswerToAnother(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>The child whose record the address opens.</summary>
    private static Subject? ChildOf(HttpContext context) => context.GetRouteValue("child") is string child ? Paths.ChildFrom(child) : null;

    private static bool Reaches(HttpContext context, Subject child) => context.RequestServices.GetRequiredService<Reaches>().Opens(child);
}
