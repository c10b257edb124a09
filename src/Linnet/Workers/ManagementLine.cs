using System.Collections.Concurrent;
using Linnet.Record;

namespace Linnet.Workers;

/// <summary>Who stands above whom, as workers' details name their line managers: above a worker, and above a team whatever worker leads.</summary>
/// <remarks>Only what is recorded: of a worker whose details name no manager, nothing is known.</remarks>
public sealed class ManagementLine
{
    private readonly Dictionary<string, string> managers = [];
    private readonly ILookup<string, string> ofTeams;
    private readonly ConcurrentDictionary<(string?, string?), IReadOnlySet<string>> known = new();

    /// <summary>The lines of these workers, as their latest details say.</summary>
    public ManagementLine(IEnumerable<SubjectFacts> workers)
    {
        var details = workers.Select(w => w.AsAt(int.MaxValue).LastOrDefault(f => f.Type.Class == typeof(WorkerDetails))).OfType<Fact>().ToList();
        foreach (var fact in details)
            if (fact.Coded["manager"] is { } manager) managers[fact.Subject.Id] = manager;
        ofTeams = details.Where(f => f.Coded["post"] == "team-manager" && f.Coded["team"] is not null && f.Coded["leftOn"] is null)
            .ToLookup(f => f.Coded["team"] ?? "", f => f.Subject.Id);
    }

    /// <summary>Everybody above the one who leads the work and above those who manage the team, however far up.</summary>
    public IReadOnlySet<string> Above(string? lead, string? team) =>
        known.GetOrAdd((lead, team), _ => ClimbFrom([.. lead is null ? [] : (string[])[lead], .. team is null ? [] : ofTeams[team]]));

    private HashSet<string> ClimbFrom(IEnumerable<string> workers)
    {
        var above = new HashSet<string>();
        foreach (var worker in workers)
        {
            var next = managers.GetValueOrDefault(worker);
            while (next is not null && above.Add(next)) next = managers.GetValueOrDefault(next);
        }

        return above;
    }
}
