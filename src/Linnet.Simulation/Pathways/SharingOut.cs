using Linnet.Allocation;

namespace Linnet.Simulation.Pathways;

/// <summary>Work with children is shared out each morning among those who have room. Where nobody has, the children wait.</summary>
internal sealed class SharingOut(Council council)
{
    private int childrenWaiting;

    private AllocationWays Ways => council.Ways.Allocation;

    private Narrator Narrator => council.Narrator;

    /// <summary>Work with these children begins in a team of this kind.</summary>
    public Case Begin(Family family, IReadOnlyList<Child> children, TeamKind kind, Stage stage)
    {
        var work = new Case(children, council.Workforce.For(kind, family), Narrator.Today) { Stage = stage };
        Seek(work);
        council.Diary.Begin(council.Oversight.Supervise(work));
        return work;
    }

    /// <summary>The work moves to a team of another kind.</summary>
    public void Move(Case work, TeamKind kind, Stage stage)
    {
        work.Stage = stage;
        var team = council.Workforce.For(kind, work.Children[0].Family);
        if (ReferenceEquals(team, work.Team)) return;
        if (work.Lead is { } lead)
        {
            Drop(work);
            Narrator.Tell(work.Children, _ => new AllocationEnded { Worker = lead.Id, Why = EndOfAllocation.TeamChanged }, work.Team.Manager.Id);
        }
        else
        {
            StopWaiting(work);
        }

        work.Team = team;
        Seek(work);
    }

    /// <summary>The work ended.</summary>
    public void End(Case work, EndOfNeed? why)
    {
        if (work.Closed) return;
        work.Closed = true;
        if (work.Lead is null) StopWaiting(work);
        else Drop(work);
        if (why is { } reason) Narrator.Tell(work.Children, _ => new CaseClosed { Why = reason, Manager = work.Team.Manager.Id }, work.Team.Manager.Id);
    }

    /// <summary>A worker's last day: their work is handed over, or waits.</summary>
    public void HandOver(Colleague leaver, Team team)
    {
        foreach (var work in leaver.Cases.ToArray())
        {
            Drop(work);
            Narrator.Tell(work.Children, _ => new AllocationEnded { Worker = leaver.Id, Why = EndOfAllocation.WorkerLeft }, team.Manager.Id);
            work.Changes++;
            var successor = council.Dice.Chance(Ways.HandedOver) ? team.WithRoom(work.Children.Count, Ways.StretchesTo) : null;
            if (successor is not null) Take(work, successor);
            else Wait(work);
        }
    }

    /// <summary>Every working morning.</summary>
    public IEnumerable<Time> EveryMorning()
    {
        while (true)
        {
            yield return new(Narrator.In(1), 545);
            foreach (var team in council.Workforce.Teams)
                if (team.Waiting.Count > 0) ShareOut(team);
        }
    }

    private void ShareOut(Team team)
    {
        foreach (var work in team.Waiting.Where(w => Period.DaysBetween(w.WaitingSince, Narrator.Today) >= Ways.LongestOnDuty).ToArray())
            if (team.WithRoom(work.Children.Count, Ways.StretchesTo * 1.5) is { } worker) Take(work, worker);

        while (team.Waiting.Count > 0)
        {
            var next = Next(team);
            var stretch = childrenWaiting > council.DutyTolerated ? Ways.StretchesTo : 1;
            if (team.WithRoom(next.Children.Count, stretch) is not { } worker) break;
            Take(next, worker);
        }

        foreach (var work in team.Waiting.Where(w => !w.OnDuty)) HoldWithoutWorker(work);
    }

    /// <summary>The oldest, or whoever looks most pressing today: which is why some wait for months.</summary>
    private Case Next(Team team)
    {
        if (council.Dice.Chance(Ways.TakesTheOldestFirst)) return team.Waiting.MinBy(w => w.WaitingSince) ?? team.Waiting[0];
        return team.Waiting.MaxBy(w => ((int)w.Stage * 0.2) + council.Dice.Share()) ?? team.Waiting[0];
    }

    private void Seek(Case work)
    {
        work.WaitingSince = Narrator.Today;
        if (work.Team.WithRoom(work.Children.Count, 1) is { } worker) Take(work, worker);
        else Wait(work);
    }

    private void Wait(Case work)
    {
        work.WaitingSince = Narrator.Today;
        work.OnDuty = false;
        work.Team.Waiting.Add(work);
        childrenWaiting += work.Children.Count;
    }

    private void StopWaiting(Case work)
    {
        if (work.Team.Waiting.Remove(work)) childrenWaiting -= work.Children.Count;
        work.OnDuty = false;
    }

    private void Take(Case work, Colleague worker)
    {
        StopWaiting(work);
        work.Lead = worker;
        worker.Cases.Add(work);
        worker.Children += work.Children.Count;
        Narrator.Tell(
            work.Children,
            _ => new WorkAllocated
            {
                HeldBy = worker.Calling == Calling.PersonalAdviser ? HeldBy.LeadPractitioner : HeldBy.SocialWorker,
                Worker = worker.Id,
                Role = AllocationRole.Lead,
                Team = work.Team.Name,
            },
            work.Team.Manager.Id);
    }

    private static void Drop(Case work)
    {
        if (work.Lead is not { } lead) return;
        lead.Cases.Remove(work);
        lead.Children -= work.Children.Count;
        work.Lead = null;
    }

    private void HoldWithoutWorker(Case work)
    {
        work.OnDuty = true;
        var managers = council.Dice.Chance(Ways.HeldInManagersName);
        Narrator.Tell(
            work.Children,
            _ => new WorkAllocated
            {
                HeldBy = managers ? HeldBy.Manager : HeldBy.Duty,
                Worker = managers ? work.Team.Manager.Id : null,
                Team = work.Team.Name,
            },
            work.Team.Manager.Id);
    }
}
