using Linnet.Web.Access;
using Linnet.Web.Writing;

namespace Linnet.Web.SigningIn;

/// <summary>
/// For some acts it is not enough that somebody is signed in at this screen: whoever does them proves again who they are, unless they did a
/// short while ago. Which acts these are stands in the access policy.
/// </summary>
/// <remarks>OWASP ASVS 5.0, 7.5.3.</remarks>
public static class ProvesAgain
{
    /// <summary>Where it is proved.</summary>
    public const string Page = "/sign-in/again";

    /// <summary>How long a proof holds, of a sign-in too.</summary>
    public static readonly Duration Holds = Duration.FromMinutes(10);

    /// <summary>Whether what is asked for may go on: it only looks, or whoever asks has proved who they are. In a demonstration nobody has anything to prove.</summary>
    internal static bool HasLately(HttpContext context) =>
        !HttpMethods.IsPost(context.Request.Method)
        || SignedIn.Of(context.User) is { Invented: true }
        || SignedInHere.ProvenAt(context) + Holds > context.RequestServices.GetRequiredService<IClock>().GetCurrentInstant();

    /// <summary>Keeps what was typed, and leads to where it is proved and back to the page.</summary>
    internal static async Task AskAsync(HttpContext context)
    {
        if (context.Request.HasFormContentType) await KeepsWriting.KeepAsync(context);
        context.Response.Redirect($"{Page}{QueryString.Create("returnUrl", context.Request.Path)}");
    }
}
