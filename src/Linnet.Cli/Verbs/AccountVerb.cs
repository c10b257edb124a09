using Linnet.Record;
using Linnet.Store;
using Linnet.Store.SignIn;
using Linnet.Web.SigningIn;
using Linnet.Workers;

namespace Linnet.Cli.Verbs;

/// <summary>Who may sign in. Whoever calls it invites and ends, and never learns or chooses a password.</summary>
public static class AccountVerb
{
    /// <summary>How long an invitation opens.</summary>
    public static readonly Duration InvitationLasts = Duration.FromDays(3);

    private const int GroupsInAnInvitation = 8;

    public static Command Command() => new("account", "Who may sign in: staff, each with an account of their own.") { Add(), Change(), Invite(), SignOut(), End(), List() };

    private static Command Add()
    {
        var (worker, name, post, team) = (Worker(), Name(), PostOf(), Team());
        var add = new Command("add", "Open an account for a worker, and print the invitation to give to them.") { worker, name, post, team };
        add.SetAction((call, cancel) => OpenRecord.DoAsync(async database =>
        {
            var account = new Account(call.GetRequiredValue(worker), call.GetRequiredValue(name), call.GetRequiredValue(post), call.GetValue(team));
            return await new Accounts(database).AddAsync(account, cancel)
                ? await InviteAsync(database, account.Worker, cancel)
                : Refuse($"{account.Worker} has, or had, an account. To invite them again: linnet account invite {account.Worker}");
        }, cancel));
        return add;
    }

    private static Command Change()
    {
        var (worker, name, post, team) = (Worker(), Name(), PostOf(), Team());
        var change = new Command("change", "Say anew who a worker is: name, post and team. It holds for whoever is signed in, too.") { worker, name, post, team };
        change.SetAction((call, cancel) => OpenRecord.DoAsync(async database =>
        {
            var account = new Account(call.GetRequiredValue(worker), call.GetRequiredValue(name), call.GetRequiredValue(post), call.GetValue(team));
            return await new Accounts(database).ChangeAsync(account, cancel) ? Say("Changed.") : Refuse(NoAccount(account.Worker));
        }, cancel));
        return change;
    }

    private static Command Invite()
    {
        var worker = Worker();
        var invite = new Command("invite", "Invite a worker again, whose password or phone is lost: what they set stands until the invitation is used.") { worker };
        invite.SetAction((call, cancel) => OpenRecord.DoAsync(database => InviteAsync(database, call.GetRequiredValue(worker), cancel), cancel));
        return invite;
    }

    private static Command SignOut()
    {
        var worker = Worker();
        var signOut = new Command("sign-out", "Sign a worker out on every screen, for example where a laptop is lost. The account stays open.") { worker };
        signOut.SetAction((call, cancel) => OpenRecord.DoAsync(async database =>
        {
            var ended = await new Sessions(database).EndAllAsync(call.GetRequiredValue(worker), SystemClock.Instance.GetCurrentInstant(), cancel);
            return Say(ended == 1 ? "Signed out on 1 screen." : $"Signed out on {ended} screens.");
        }, cancel));
        return signOut;
    }

    private static Command End()
    {
        var worker = Worker();
        var end = new Command("end", "End the account of somebody who leaves: they are signed out everywhere at once.") { worker };
        end.SetAction((call, cancel) => OpenRecord.DoAsync(
            async database => await new Accounts(database).EndAsync(call.GetRequiredValue(worker), SystemClock.Instance.GetCurrentInstant(), cancel)
                ? Say("Ended.")
                : Refuse(NoAccount(call.GetRequiredValue(worker))),
            cancel));
        return end;
    }

    private static Command List()
    {
        var asJson = new Option<bool>("--json") { Description = "As one JSON array." };
        var list = new Command("list", "Every account there is or was.") { asJson };
        list.SetAction((call, cancel) => OpenRecord.DoAsync(async database =>
        {
            var accounts = await new Accounts(database).ReadAlsoEndedAsync(cancel);
            if (call.GetValue(asJson)) Json.WriteArray(accounts, Write);
            else
                foreach (var one in accounts) Console.WriteLine($"{one.Worker,-16} {one.Role,-18} {one.Team ?? "",-20} {State(one),-9} {one.Name}");
            return ExitCode.Done;
        }, cancel));
        return list;
    }

    private static async Task<int> InviteAsync(Database database, string worker, CancellationToken cancel)
    {
        var invitation = WrittenCode.New(GroupsInAnInvitation);
        if (!await new Invitations(database).MakeAsync(worker, WrittenCode.Hash(invitation), SystemClock.Instance.GetCurrentInstant(), InvitationLasts, cancel))
            return Refuse(NoAccount(worker));
        await Console.Error.WriteLineAsync($"Give this to {worker} and to nobody else. It opens once, for {InvitationLasts.Days} days, at /sign-in/invited of this Linnet:");
        Console.WriteLine(invitation);
        return ExitCode.Done;
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, Account account)
    {
        json.WriteString("worker", account.Worker);
        json.WriteString("name", account.Name);
        json.WriteString("post", account.Role);
        json.WriteString("team", account.Team);
        json.WriteString("state", State(account));
    }

    private static string State(Account account) => account.EndedAt is not null ? "ended" : account.Invented ? "invented" : "open";

    private static string NoAccount(string worker) => $"There is no open account for {worker}. See: linnet account list";

    private static int Say(string done)
    {
        Console.Error.WriteLine(done);
        return ExitCode.Done;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.InputIsWrong;
    }

    private static Argument<string> Worker() => new("WORKER") { Description = "The worker's identifier, as work is recorded under it." };

    private static Option<string> Name() => new("--name") { Description = "The name they go by.", Required = true };

    private static Option<string?> Team() => new("--team") { Description = "Their team, for whoever belongs to one." };

    private static Option<string> PostOf()
    {
        var post = new Option<string>("--post") { Description = "What they are employed to do: it decides what they may open.", Required = true };
        post.AcceptOnlyFromAmong([.. Enum.GetValues<Post>().Select(p => Spelling.Code(p.ToString()))]);
        return post;
    }
}
