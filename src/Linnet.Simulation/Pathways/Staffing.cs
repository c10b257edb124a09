namespace Linnet.Simulation.Pathways;

/// <summary>Workers leave, posts stay empty for a while, and somebody new comes.</summary>
internal sealed class Staffing(Council council)
{
    /// <summary>Who stays and who goes in one team, month after month.</summary>
    public IEnumerable<Time> MonthByMonth(Team team)
    {
        while (true)
        {
            foreach (var worker in team.Workers.ToArray())
                if (council.Dice.Chance(council.Ways.Allocation.LeaveInAYear / 12))
                    council.Diary.BeginAt(new(council.Narrator.In(council.Dice.Between(1, 19)), 1000), Leave(team, worker));
            yield return new(council.Narrator.Today.PlusDays(30), 480);
        }
    }

    private IEnumerable<Time> Leave(Team team, Colleague worker)
    {
        team.Workers.Remove(worker);
        council.Sharing.HandOver(worker, team);
        yield return new(council.Narrator.In(5 * council.Dice.Between(1, council.Ways.Allocation.PostsEmptyForUpTo)), 540);
        team.Workers.Add(council.Workforce.Hire(worker.Calling));
    }
}
