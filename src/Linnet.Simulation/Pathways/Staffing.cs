using Linnet.Record;

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

    /// <summary>Everybody is at work when the council's story begins.</summary>
    public IEnumerable<Time> AtWork()
    {
        var workforce = council.Workforce;
        Enter(workforce.Director, null, null);
        Enter(workforce.HeadOfService, null, workforce.Director);
        Enter(workforce.Analyst, "Performance", workforce.Director);
        Enter(workforce.Independent, "Missing children", workforce.HeadOfService);
        Enter(workforce.EarlyHelp, "Early help", workforce.HeadOfService);
        foreach (var officer in workforce.ReviewingOfficers) Enter(officer, "Reviewing officers", workforce.Director);
        foreach (var team in workforce.Teams)
        {
            Enter(team.Manager, team.Name, workforce.HeadOfService);
            foreach (var worker in team.Workers) Enter(worker, team.Name, team.Manager);
        }

        yield break;
    }

    private void Enter(Colleague colleague, string? team, Colleague? manager, LocalDate? leftOn = null) =>
        council.Narrator.Tell(
            Subject.Worker(colleague.Id),
            new WorkerDetails
            {
                GivenNames = colleague.GivenName,
                FamilyName = colleague.FamilyName,
                Post = colleague.Post,
                Team = team,
                Manager = manager?.Id,
                LeftOn = leftOn,
            },
            council.Workforce.Analyst.Id);

    private IEnumerable<Time> Leave(Team team, Colleague worker)
    {
        Enter(worker, team.Name, team.Manager, leftOn: council.Narrator.Today);
        team.Workers.Remove(worker);
        council.Sharing.HandOver(worker, team);
        yield return new(council.Narrator.In(5 * council.Dice.Between(1, council.Ways.Allocation.PostsEmptyForUpTo)), 540);
        var successor = council.Workforce.Hire(worker.Post);
        team.Workers.Add(successor);
        Enter(successor, team.Name, team.Manager);
    }
}
