using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Linnet.Workers;

namespace Linnet.Web.Forms;

/// <summary>The teams a form offers: those that hold children, and those that anybody belongs to.</summary>
public sealed class KnownTeams(Council council, Rooms rooms, Accounts accounts, Asking asking)
{
    /// <summary>Their names, in order.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancel)
    {
        var ofWorkers = council.All(SubjectKind.Worker).Select(w => w.AsAt(int.MaxValue).LastOrDefault(f => f.Type.Class == typeof(WorkerDetails))?.Coded["team"]);
        var ofAccounts = (await accounts.ReadAllAsync(cancel)).Select(a => a.Team);
        return [.. rooms.Of(asking.For(council)).Teams.Concat(ofWorkers).Concat(ofAccounts).OfType<string>().Where(t => t.Length > 0).Distinct().Order(StringComparer.CurrentCulture)];
    }
}
