using System.Security.Claims;
using System.Security.Cryptography;
using Linnet.Record;
using Linnet.Store.SignIn;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Web.SigningIn;

/// <summary>The browser's side of being signed in: a cookie with a random number, for which the database is asked before each page.</summary>
public sealed class SignedInHere(Sessions sessions, IClock clock)
{
    private const string NumberClaim = "session";

    /// <summary>Signs somebody in, under a number that was never used; whoever was signed in here before is not any more.</summary>
    public Task BeginAsync(HttpContext context, SignedIn person, SignInWay way, CancellationToken cancel) =>
        BeginAsync(context, person, way, clock.GetCurrentInstant(), cancel);

    /// <summary>The same of somebody who proved elsewhere who they are, when that was known.</summary>
    public async Task BeginAsync(HttpContext context, SignedIn person, SignInWay way, Instant? provenAt, CancellationToken cancel)
    {
        await EndAsync(context, cancel);
        var number = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await sessions.BeginAsync(WrittenCode.Hash(number), person.Worker, Words.Of(way), BrowserSaid.InWords(context.Request), provenAt, clock.GetCurrentInstant(), cancel);
        await context.SignInAsync(new(new ClaimsIdentity([new(NumberClaim, number)], CookieAuthenticationDefaults.AuthenticationScheme)));
    }

    /// <summary>By which the database knows the session of this page; null where nobody is signed in.</summary>
    public static byte[]? HashOf(HttpContext context) => context.Features.Get<Session>()?.Hash;

    /// <summary>When whoever is signed in here last proved who they are; null where that is not known.</summary>
    public static Instant? ProvenAt(HttpContext context) => context.Features.Get<Session>()?.ProvenAt;

    /// <summary>Writes down that they have proved it again.</summary>
    public async Task ProvenAsync(HttpContext context, CancellationToken cancel)
    {
        if (HashOf(context) is { } hash) await sessions.ProvenAsync(hash, clock.GetCurrentInstant(), cancel);
    }

    /// <summary>Signs out whoever is signed in here.</summary>
    public async Task EndAsync(HttpContext context, CancellationToken cancel)
    {
        if (context.Features.Get<Session>() is not { } session) return;
        await sessions.EndAsync(session.Hash, clock.GetCurrentInstant(), cancel);
        await context.SignOutAsync();
    }

    /// <summary>Puts the person of the cookie's number before the page, or nobody.</summary>
    internal async Task FindAsync(HttpContext context)
    {
        var number = context.User.FindFirstValue(NumberClaim);
        context.User = new(new ClaimsIdentity());
        if (number is null || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return;

        // The page that says that something went wrong asks nothing more of a database that may be what went wrong.
        if (context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            var hash = WrittenCode.Hash(number);
            var found = await sessions.FindAsync(hash, InventedPeople.AreAskedFor, clock.GetCurrentInstant(), context.RequestAborted);
            context.Features.Set(found is not null && SignedIn.Of(found.Account) is { } person ? new Session(hash, person, found.ProvenAt) : null);
        }

        if (context.Features.Get<Session>() is { } session) context.User = session.Person.AsClaims();
    }

    private sealed record Session(byte[] Hash, SignedIn Person, Instant? ProvenAt);
}

/// <summary>Where in the order of things the database is asked who is signed in.</summary>
public static class AsksWhoIsSignedIn
{
    /// <summary>After the cookie was read, and before anything asks who it is.</summary>
    public static void UseSessions(this WebApplication web) => web.Use(async (context, next) =>
    {
        await context.RequestServices.GetRequiredService<SignedInHere>().FindAsync(context);
        await next(context);
    });
}
