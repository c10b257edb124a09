using Linnet.Store;

namespace Linnet.Web.Frame;

/// <summary>Whether this instance can work, for whoever watches over it. Says nothing about anybody.</summary>
public static class Health
{
    /// <summary>Answers 200 while the database answers, and 503 while it does not.</summary>
    public static void MapHealth(this WebApplication web) => web.MapMethods("health", [HttpMethods.Get, HttpMethods.Head], async (Database database, CancellationToken cancel) =>
        await database.AnswersAsync(cancel)
            ? Results.Json(new { state = "ready" })
            : Results.Json(new { state = "the database does not answer" }, statusCode: StatusCodes.Status503ServiceUnavailable));
}
