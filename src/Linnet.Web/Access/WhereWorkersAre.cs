using Linnet.Record;
using Linnet.Store;
using Linnet.Workers;

namespace Linnet.Web.Access;

/// <summary>In which team a worker is: as their details say, else as they sign in.</summary>
public sealed class WhereWorkersAre(Council council, KnownAccounts accounts)
{
    /// <summary>The team; null where nobody says.</summary>
    public string? Of(string worker) =>
        council.Of(Subject.Worker(worker)).AsAt(int.MaxValue).LastOrDefault(f => f.Type.Class == typeof(WorkerDetails))?.Coded["team"]
        ?? accounts.Of(worker)?.Team;
}
