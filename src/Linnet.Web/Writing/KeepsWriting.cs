using Linnet.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Linnet.Web.Writing;

/// <summary>Where writing is kept while it is typed, and what becomes of a form that arrives too late: nothing that was typed is lost.</summary>
public static class KeepsWriting
{
    /// <summary>Where a page sends what is being typed.</summary>
    public const string Route = "writing";

    /// <summary>Keeps a form whose sender is signed out by now, or which could not be taken: it is there again when its writer comes back.</summary>
    public static void UseKeptWriting(this WebApplication web) => web.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType)
        {
            await next(context);
            return;
        }

        if (SignedIn.Of(context.User) is null)
        {
            await KeepAsync(context);
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception)
        {
            await KeepAsync(context);
            throw;
        }

        if (context.Response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status422UnprocessableEntity or StatusCodes.Status429TooManyRequests) await KeepAsync(context);
    });

    /// <summary>Takes what is being typed, every few seconds.</summary>
    public static void MapKeptWriting(this WebApplication web) => web.MapPost(Route, async (HttpContext context, IAntiforgery forgery, KeptWriting writing) =>
    {
        if (!await forgery.IsRequestValidAsync(context)) return Results.StatusCode(StatusCodes.Status409Conflict);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return await writing.KeepAsync(form, form[KeptWriting.Page].FirstOrDefault() ?? "", context.RequestAborted)
            ? Results.NoContent()
            : Results.StatusCode(StatusCodes.Status409Conflict);
    }).DisableAntiforgery().WithMetadata(new SkipStatusCodePagesAttribute());

    /// <summary>Keeps the form that was sent, where it says whose writing it is.</summary>
    internal static async Task KeepAsync(HttpContext context)
    {
        var form = await TypedAsync(context);
        var page = context.Request.Path.Value is { } path && path != $"/{Route}" ? path : form[KeptWriting.Page].FirstOrDefault() ?? "";
        await context.RequestServices.GetRequiredService<KeptWriting>().KeepAsync(form, page, CancellationToken.None);
    }

    /// <summary>A form with a file is read whole only by the page it is for, which says how large it may be.</summary>
    private static async Task<IFormCollection> TypedAsync(HttpContext context)
    {
        if (context.Features.Get<IFormFeature>()?.Form is { } read) return read;

        return TypedBesideFile.Is(context.Request)
            ? await TypedBesideFile.ReadAsync(context.Request, context.RequestAborted)
            : await context.Request.ReadFormAsync(CancellationToken.None);
    }
}
