using System.Security.Claims;
using Linnet.Record;
using Linnet.Store;
using Linnet.Workers;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Linnet.Web.Access;

/// <summary>The person at the screen.</summary>
/// <param name="Worker">The worker's identifier.</param>
/// <param name="Name">The name they go by.</param>
/// <param name="Post">Their post.</param>
/// <param name="Team">Their team; null where they belong to none.</param>
public sealed record SignedIn(string Worker, string Name, Post Post, string? Team)
{
    private const string PostClaim = "post";
    private const string TeamClaim = "team";
    private const string InventedClaim = "invented";

    /// <summary>Signed in to a demonstration, where anybody may be anybody.</summary>
    public bool Invented { get; init; }

    /// <summary>The post in words.</summary>
    public string PostInWords => Words.Of(Post);

    /// <summary>Whether they manage others, and so may do what is a manager's to do.</summary>
    public bool ManagesOthers => Attempt.IsManagers(Post);

    /// <summary>Whether figures about single workers are theirs to see: a team manager sees those of the team, and nobody's else.</summary>
    public bool ManagesTeam(string? team) => Post == Post.TeamManager && Team is not null && Team == team;

    /// <summary>Who is signed in; null when nobody is.</summary>
    public static SignedIn? Of(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } worker && Enum.TryParse<Post>(user.FindFirstValue(PostClaim), out var post)
            ? new(worker, user.FindFirstValue(ClaimTypes.Name) ?? worker, post, user.FindFirstValue(TeamClaim)) { Invented = user.HasClaim(c => c.Type == InventedClaim) }
            : null;

    /// <summary>The person of an account; null where its post is not one we know.</summary>
    public static SignedIn? Of(Account account) =>
        Posts.TryGetValue(account.Role, out var post) ? new(account.Worker, account.Name, post, account.Team) { Invented = account.Invented } : null;

    private static readonly IReadOnlyDictionary<string, Post> Posts = Enum.GetValues<Post>().ToDictionary(p => Spelling.Code(p.ToString()));

    /// <summary>The same as a page asks for it.</summary>
    public ClaimsPrincipal AsClaims()
    {
        var claims = new List<Claim> { new(ClaimTypes.NameIdentifier, Worker), new(ClaimTypes.Name, Name), new(PostClaim, Post.ToString()) };
        if (Team is not null) claims.Add(new(TeamClaim, Team));
        if (Invented) claims.Add(new(InventedClaim, ""));
        return new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
