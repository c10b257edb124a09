using System.Security.Cryptography;
using System.Text;
using Linnet.Store;
using Linnet.Store.SignIn;

namespace Linnet.Bench.Trust;

/// <summary>What the application writes beside the record: what is being typed, extracts, sign-in and sessions.</summary>
internal static class WritesAroundTheRecord
{
    private const string Page = "/children/F/add/case-note";
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 31, 11, 0);

    public static IEnumerable<Write> All() =>
    [
        new("what is being typed, kept", () => Typed((drafts, who, cancel) => Task.CompletedTask, (drafts, who, cancel) => drafts.KeepAsync(who, Page, who, [2], cancel))),
        new("kept again", () => Typed((drafts, who, cancel) => drafts.KeepAsync(who, Page, who, [1], cancel), (drafts, who, cancel) => drafts.KeepAsync(who, Page, who, [2], cancel))),
        new("thrown away", () => Typed((drafts, who, cancel) => drafts.KeepAsync(who, Page, who, [1], cancel), (drafts, who, cancel) => drafts.ThrowAwayAsync(who, Page, who, cancel))),
        new("an extract", Extract),
        new("a try to sign in", Try) { SentAgain = false },
        new("what came of a try", TryEnded),
        new("a one-time code", () => WithAccount((credentials, who, cancel) => credentials.TakeStepAsync(who, 8, cancel))) { SentAgain = false },
        new("a recovery code", () => WithAccount((credentials, who, cancel) => credentials.TakeRecoveryCodeAsync(who, Hash(who + "first"), Now, cancel))) { SentAgain = false },
        new("another password, from another invitation", () => WithAccount((credentials, who, cancel) => credentials.SetAsync(Hash(who + "again"), Chosen(who, "another"), 9, Now, cancel))) { SentAgain = false },
        new("a first passkey, from another invitation", () => OfSomebody((database, who, cancel) => new Passkeys(database).SetAsync(Hash(who + "again"), who, who, Key(who), cancel))) { SentAgain = false },
        new("a session begun", () => WithSession((sessions, who, cancel) => sessions.BeginAsync(Hash(who + "other"), who, "password", "A browser", Now, Now, cancel))) { SentAgain = false },
        new("a session ended", () => WithSession((sessions, who, cancel) => sessions.EndAsync(Hash(who), Now, cancel))),
        new("every other session ended", () => WithSession((sessions, who, cancel) => sessions.EndOthersAsync(who, Hash(who + "kept"), one: null, Now, cancel))),
    ];

    private static Attempt Typed(Func<Drafts, string, CancellationToken, Task> before, Func<Drafts, string, CancellationToken, Task> write)
    {
        var who = WritesOfTheRecord.NewKey();
        return new(
            async (database, cancel) =>
            {
                await write(new(database), who, cancel);
                return true;
            },
            $"(select string_agg(encode(sealed, 'hex'), ' ') from drafts where sheet = '{who}')")
        {
            BeginAsync = (database, cancel) => before(new(database), who, cancel),
        };
    }

    /// <summary>What an extract brings, and that it was taken in.</summary>
    private static Attempt Extract()
    {
        var (import, entries) = (Guid.CreateVersion7(), Enumerable.Range(0, 3).Select(_ => WritesOfTheRecord.Noted()).ToList());
        return new(
            async (database, cancel) =>
            {
                await new RecordStore(database).AppendInBulkAsync(entries, progress: null, cancel, import: _ => new() { Id = import, What = "annex-a", AsOf = new(2026, 3, 31), By = "W1", Reconciliation = [] });
                return true;
            },
            $"{WritesOfTheRecord.Held(entries, "none")}, (select count(*) from imports where id = '{import}')");
    }

    private static Attempt Try()
    {
        var who = WritesOfTheRecord.NewKey();
        return new(async (database, cancel) => await new Attempts(database).BeginAsync(TryOf(who), cancel) is not null, $"(select count(*) from sign_in_attempts where network = '{who}')");
    }

    private static Attempt TryEnded()
    {
        var who = WritesOfTheRecord.NewKey();
        var begun = 0L;
        return new(
            async (database, cancel) =>
            {
                await new Attempts(database).EndAsync(begun, cameIn: true, cancel);
                return true;
            },
            $"(select count(*) from sign_in_attempts where network = '{who}' and came_in)")
        {
            BeginAsync = async (database, cancel) => begun = await new Attempts(database).BeginAsync(TryOf(who), cancel) ?? 0,
        };
    }

    /// <summary>A network of its own: what comes from one is counted together.</summary>
    private static Linnet.Store.SignIn.Attempt TryOf(string who) => new(who, Device: null, Network: who, Now);

    private static Attempt WithAccount(Func<Credentials, string, CancellationToken, Task<bool>> write) =>
        OfSomebody((database, who, cancel) => write(new(database), who, cancel));

    private static Attempt WithSession(Func<Sessions, string, CancellationToken, Task> write) =>
        OfSomebody(async (database, who, cancel) =>
        {
            await write(new(database), who, cancel);
            return true;
        });

    /// <summary>Somebody who has signed in, with a second invitation in hand.</summary>
    private static Attempt OfSomebody(Func<Database, string, CancellationToken, Task<bool>> write)
    {
        var who = WritesOfTheRecord.NewKey();
        return new(
            (database, cancel) => write(database, who, cancel),
            $"""
            (select password || ' ' || code_step from credentials where worker = '{who}'),
            (select count(*) || ' of which used ' || count(used_at) from recovery_codes where worker = '{who}'),
            (select count(*) from passkeys where worker = '{who}' and removed_at is null),
            (select count(*) from invitations where worker = '{who}' and used_at is not null),
            (select count(*) || ' of which ended ' || count(ended_at) from sessions where worker = '{who}')
            """)
        {
            BeginAsync = async (database, cancel) =>
            {
                await new Accounts(database).AddAsync(new(who, "Somebody", "social-worker", Team: null) { Invented = false }, cancel);
                await InviteAsync(database, who, who, cancel);
                await new Credentials(database).SetAsync(Hash(who), Chosen(who, "first"), 7, Now, cancel);
                await InviteAsync(database, who, who + "again", cancel);
                await new Sessions(database).BeginAsync(Hash(who), who, "password", "A browser", Now, Now, cancel);
            },
        };
    }

    private static Task InviteAsync(Database database, string who, string code, CancellationToken cancel) =>
        new Invitations(database).MakeAsync(who, Hash(code), Now, Duration.FromDays(3), cancel);

    private static Credential Chosen(string who, string password) => new(who, password, [1], [Hash(who + password), Hash(who + password + "2")]);

    private static Passkey Key(string who) =>
        new() { Id = Hash(who + "key"), Name = "A key", PublicKey = [1], Counter = 0, Transports = [], BackupEligible = false, BackedUp = false, AddedAt = Now };

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
