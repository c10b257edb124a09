using Linnet.Record;
using Linnet.Store;
using Linnet.Workers;

namespace Linnet.Web.Access;

/// <summary>In which team a worker is: as their details say, else as they sign in.</summary>
public sealed class WhereWorkersAre(Council council, IReadOnlyList<Account> accounts)
{
    private readonly Dictionary<string, string?> bySignIn = accounts.ToDictionary(a => a.Worker, a => a.Team);

    /// <summary>The team; null where nobody says.</summary>
    public string? Of(string worker) =>
        council.Of(Subject.Worker(worker)).AsAt(int.MaxValue).LastOrDefault(f => f.Type.Class == typeof(WorkerDetails))?.Coded["team"]
        ?? bySignIn.GetValueOrDefault(worker);
}
