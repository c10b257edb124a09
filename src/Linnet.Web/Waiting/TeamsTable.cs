using Linnet.Allocation;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>The lists rolled up: how many children of each team wait on each list, beside the team's caseload.</summary>
/// <param name="Lists">The lists that anybody waits on, danger first.</param>
/// <param name="Rows">The teams, by name; children of no named team last.</param>
public sealed record TeamsTable(IReadOnlyList<WaitingList> Lists, IReadOnlyList<TeamsTable.Row> Rows)
{
    /// <summary>One team.</summary>
    /// <param name="Team">The team; empty for children of no named team.</param>
    /// <param name="Waiting">How many of its children wait, list by list.</param>
    /// <param name="Caseload">Its caseload; null where it holds nobody.</param>
    public sealed record Row(string Team, IReadOnlyList<int> Waiting, Caseload? Caseload);

    /// <summary>The table of these lists.</summary>
    public static TeamsTable Of(IEnumerable<WaitingAnswer> answers, IReadOnlyList<Caseload> caseloads)
    {
        var some = answers.Where(a => a.Count > 0).ToList();
        var counts = some.Select(a => a.Children.SelectMany(c => c.Teams).CountBy(t => t).ToDictionary()).ToList();
        var teams = counts.SelectMany(c => c.Keys).Union(caseloads.Select(c => c.Team)).OrderBy(t => t.Length == 0).ThenBy(t => t, StringComparer.CurrentCulture);
        return new(
            [.. some.Select(a => a.List)],
            [.. teams.Select(t => new Row(t, [.. counts.Select(c => c.GetValueOrDefault(t))], caseloads.FirstOrDefault(c => c.Team == t)))]);
    }
}
