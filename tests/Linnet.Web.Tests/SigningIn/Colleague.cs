using System.Text.RegularExpressions;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.SignIn;
using Linnet.Web.SigningIn;
using Linnet.Workers;

namespace Linnet.Web.Tests.SigningIn;

/// <summary>Somebody who works at a council, with a password and an authenticator app of their own.</summary>
internal sealed partial class Colleague
{
    public const string Password = "four green herons";

    private readonly CouncilOnScreen _council;

    private Colleague(CouncilOnScreen council, string worker) => (_council, Worker) = (council, worker);

    public string Worker { get; }

    public byte[] Secret { get; private set; } = [];

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>What the app shows now.</summary>
    public string Code => OneTimeCodes.Of(Secret, OneTimeCodes.StepOf(_council.Now));

    /// <summary>Opens an account and goes from the invitation to the recovery codes, through the pages.</summary>
    public static async Task<Colleague> OfAsync(CouncilOnScreen council, string worker, Post post = Post.TeamManager, string? team = "East")
    {
        var invitation = await InviteAsync(council, worker, post, team);
        var colleague = new Colleague(council, worker);
        var visitor = council.Visit();
        await colleague.FinishAsync(visitor, await ChooseAsync(visitor, invitation, Password));

        // The code with which the app was tried opens nothing more.
        council.Wait(Duration.FromSeconds(30));
        return colleague;
    }

    /// <summary>Opens an account, where there is none, and gives the invitation.</summary>
    public static async Task<string> InviteAsync(CouncilOnScreen council, string worker, Post post = Post.TeamManager, string? team = "East")
    {
        await new Accounts(council.Database).AddAsync(new(worker, "Priya Raghunathan", Spelling.Code(post.ToString()), team), CancellationToken.None);
        var invitation = WrittenCode.New(8);
        Assert.True(await new Invitations(council.Database).MakeAsync(worker, WrittenCode.Hash(invitation), council.Now, Duration.FromDays(3), CancellationToken.None));
        return invitation;
    }

    /// <summary>Sends an invitation with a password.</summary>
    public static async Task<PageSeen> ChooseAsync(Visitor visitor, string invitation, string password, string? again = null) =>
        await visitor.SendAsync(await visitor.OpenAsync("/sign-in/invited"), "/sign-in/invited", ("invitation", invitation), ("password", password), ("again", again ?? password));

    /// <summary>Types into the sign-in page.</summary>
    public static async Task<PageSeen> TryAsync(Visitor visitor, string worker, string password, string code) =>
        await visitor.SendAsync(await visitor.OpenAsync("/sign-in"), "/sign-in", ("worker", worker), ("password", password), ("code", code));

    /// <summary>Signs in with what is right; the next code is waited for.</summary>
    public async Task<Visitor> SignInAsync(Visitor? at = null)
    {
        var visitor = at ?? _council.Visit();
        Assert.DoesNotContain("/sign-in", (await TryAsync(visitor, Worker, Password, Code)).Path, StringComparison.Ordinal);
        _council.Wait(Duration.FromSeconds(30));
        return visitor;
    }

    /// <summary>Reads the key that the page shows, as somebody types it into an app.</summary>
    public static byte[] KeyOn(PageSeen page)
    {
        var bits = string.Concat(Key().Match(page.Html).Groups[1].Value.Where(char.IsAsciiLetterOrDigit)
            .Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    private async Task FinishAsync(Visitor visitor, PageSeen page)
    {
        Secret = KeyOn(page);
        var done = await visitor.SendAsync(page, "/sign-in/invited", ("code", Code));
        done.AssertSays("You can sign in now");
        RecoveryCodes = [.. RecoveryCode().Matches(done.Html).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("Key</dt><dd[^>]*><code>([^<]*)</code>", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>([^<]*)</code></li>", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex RecoveryCode();
}
