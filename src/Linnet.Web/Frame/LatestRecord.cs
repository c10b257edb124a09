using Linnet.Store;
using Linnet.Web.Access;
using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Web.Frame;

/// <summary>Before anybody asks who may open a page, and before it is worked out, this instance takes in what others have recorded since the last one.</summary>
public static class LatestRecord
{
    /// <summary>Takes it in.</summary>
    public static void UseLatestRecord(this WebApplication web) => web.Use(async (context, next) =>
    {
        if (context.User.Identity is { IsAuthenticated: true } && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            await context.RequestServices.GetRequiredService<Council>().RefreshAsync(context.RequestAborted);
            await context.RequestServices.GetRequiredService<KnownAccounts>().RefreshAsync(context.RequestAborted);
        }

        await next(context);
    });
}
