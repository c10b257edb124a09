using Linnet.Store;

namespace Linnet.Web.Access;

/// <summary>Who has an account here or had one, as this instance of the program knows it: what they are called, and in which team they work.</summary>
/// <remarks>Who may sign in is asked of the database each time. This only puts names to what is recorded, and says whose team holds it.</remarks>
public sealed class KnownAccounts(Accounts accounts)
{
    private volatile Known known = new("", new Dictionary<string, Account>());

    /// <summary>The account of a worker, ended or not; null where there never was one.</summary>
    public Account? Of(string worker) => known.ByWorker.GetValueOrDefault(worker);

    /// <summary>Takes in what has changed since the last time.</summary>
    public async Task RefreshAsync(CancellationToken cancel)
    {
        var version = await accounts.VersionAsync(cancel);
        if (version == known.Version) return;
        known = new(version, (await accounts.ReadAlsoEndedAsync(cancel)).ToDictionary(a => a.Worker));
    }

    private sealed record Known(string Version, IReadOnlyDictionary<string, Account> ByWorker);
}
