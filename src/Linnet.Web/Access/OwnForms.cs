using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Access;

/// <summary>A page can be opened, and takes a form that one of our own pages sent; nothing else can be asked of it.</summary>
public static class OwnForms
{
    // A browser says it itself, and no page can make it say something else. "none" is an address that was typed, which sends no form.
    private const string WhereFrom = "Sec-Fetch-Site";
    private const string OwnPage = "same-origin";

    /// <summary>Stands behind the choice of the page, and before anything reads what was sent.</summary>
    public static void UseOwnForms(this WebApplication web) => web.Use((context, next) =>
    {
        var isAnswered = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isAnswered || context.GetEndpoint() is not { } endpoint) return next(context);

        if (!Takes(endpoint, context.Request.Method)) Refuse(context, StatusCodes.Status405MethodNotAllowed);
        else if (HttpMethods.IsPost(context.Request.Method) && IsFromElsewhere(context.Request)) Refuse(context, StatusCodes.Status400BadRequest);
        else return next(context);
        return Task.CompletedTask;
    });

    /// <summary>A person who sent a form is told in words; what only a program asks gets the number alone.</summary>
    private static void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        var isPersons = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsPost(context.Request.Method);
        if (!isPersons && context.Features.Get<IStatusCodePagesFeature>() is { } inWords) inWords.Enabled = false;
    }

    /// <summary>Whether it can be asked that. A page that takes no form would otherwise be drawn with nothing read and nobody asked.</summary>
    private static bool Takes(Endpoint endpoint, string method) =>
        endpoint is RouteEndpoint
        && (
            HttpMethods.IsPost(method) ? endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page || page.HandlerMethods.Any(h => HttpMethods.IsPost(h.HttpMethod))
            : HttpMethods.IsGet(method) || HttpMethods.IsHead(method)
        );

    /// <summary>A browser too old to say it, or a program, is left to the token of the form.</summary>
    private static bool IsFromElsewhere(HttpRequest request) => request.Headers[WhereFrom] is [{ } from] && from != OwnPage;
}
