using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;

namespace Linnet.Web.SigningIn.Directory;

/// <summary>Asks a council's directory who somebody is: authorization code with PKCE, the identity from the directory itself.</summary>
/// <remarks>State, code and verifier are the framework's to check; number, nonce and audience are checked in <see cref="DirectoryAnswer"/>.</remarks>
public static class DirectorySignIn
{
    /// <summary>The scheme under which it is asked.</summary>
    public const string Scheme = "directory";

    /// <summary>The scheme that carries the answer to the page which acts on it.</summary>
    public const string Answered = "directory-answered";

    /// <summary>The page that acts on the answer.</summary>
    public const string Page = "/sign-in/directory";

    private const string Nonce = "nonce";
    private const string Again = "again";

    /// <summary>What is remembered while somebody is away at the directory.</summary>
    /// <param name="keep">What for, in the page's own words.</param>
    /// <param name="again">Whether they are to prove there again who they are, though they may be signed in to it.</param>
    public static AuthenticationProperties Asking(IEnumerable<KeyValuePair<string, string?>> keep, bool again)
    {
        var asking = new AuthenticationProperties { RedirectUri = Page };
        foreach (var (name, value) in keep) asking.Items[name] = value;
        asking.Items[Nonce] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        if (again) asking.Items[Again] = "yes";
        return asking;
    }

    /// <summary>Adds it.</summary>
    public static void AddDirectory(this AuthenticationBuilder authentication, CouncilsDirectory directory)
    {
        authentication.AddCookie(Answered, o =>
        {
            o.Cookie.Name = "linnet-directory";
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
        authentication.AddOAuth(Scheme, o =>
        {
            (o.ClientId, o.ClientSecret) = (directory.Client, directory.ReadSecret());
            (o.AuthorizationEndpoint, o.TokenEndpoint, o.UserInformationEndpoint) = ($"{directory.Authorize}", $"{directory.Token}", $"{directory.UserInfo}");
            (o.CallbackPath, o.SignInScheme, o.UsePkce, o.SaveTokens) = ($"{Page}/back", Answered, true, false);
            o.Scope.Add("openid");
            (o.CorrelationCookie.SameSite, o.CorrelationCookie.Path, o.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, "/", CookieSecurePolicy.SameAsRequest);
            o.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(10);
            o.BackchannelTimeout = TimeSpan.FromSeconds(10);
            o.BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false };
            o.Events.OnRedirectToAuthorizationEndpoint = AskAsync;
            o.Events.OnCreatingTicket = context => ReadAsync(context, directory);
            o.Events.OnRemoteFailure = FailAsync;
        });
    }

    private static Task AskAsync(RedirectContext<OAuthOptions> context)
    {
        var asks = QueryHelpers.AddQueryString(context.RedirectUri, Nonce, context.Properties.Items[Nonce] ?? "");
        if (context.Properties.Items.ContainsKey(Again)) asks = QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(asks, "prompt", "login"), "max_age", "0");
        context.Response.Redirect(asks);
        return Task.CompletedTask;
    }

    private static async Task ReadAsync(OAuthCreatingTicketContext context, CouncilsDirectory directory)
    {
        var cancel = context.HttpContext.RequestAborted;
        using var asks = new HttpRequestMessage(HttpMethod.Get, directory.UserInfo);
        asks.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        using var answer = await context.Backchannel.SendAsync(asks, cancel);
        answer.EnsureSuccessStatusCode();
        using var userInfo = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancel), cancellationToken: cancel);
        var idToken = context.TokenResponse.Response?.RootElement.TryGetProperty("id_token", out var token) == true ? token.GetString() : null;
        var now = context.HttpContext.RequestServices.GetRequiredService<IClock>().GetCurrentInstant();
        var said = DirectoryAnswer.Of(directory, idToken, userInfo.RootElement, context.Properties.Items[Nonce] ?? "", now);
        context.Principal = new(said.AsClaims());
    }

    private static Task FailAsync(RemoteFailureContext context)
    {
        context.Response.Redirect(Page);
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
