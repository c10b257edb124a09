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
        var work = new Case(children, council.Workforce.For(kind, family)) { Stage = stage };
        Seek(work);
        council.Kin.Write(family, work.Writer);
        council.Diary.Begin(council.Oversight.Supervise(work));
        council.Diary.Begin(council.Oversight.KeepUpToDate(work));
        if (council.Phrases.Written) council.Diary.Begin(council.Noting.WeekByWeek(work));
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
            Narrator.Tell(
                work.Children, _ => new AllocationEnded { Worker = lead.Id, Why = EndOfAllocation.TeamChanged }, work.Team.Manager.Id);
        }
        else
        {
            StopWaiting(work);
        }

        var transfer = council.Moving.TakeOn(work, team) ?? Narrator.Open(
            work.Children,
            _ => new TransferAgreed { FromTeam = work.Team.Name, ToTeam = team.Name, Manager = team.Manager.Id },
            work.Team.Manager.Id);
        work.Team = team;
        Seek(work);
        council.Diary.Begin(council.Introducing.Introduce(work, transfer));
    }

    /// <summary>The work ended.</summary>
    public void End(Case work, EndOfNeed? why)
    {
        if (work.Closed) return;
        work.Closed = true;
        council.Moving.NoLongerNeeded(work);
        if (work.Lead is null) StopWaiting(work);
        else Drop(work);
        if (why is { } reason)
            Narrator.Tell(work.Children, _ => new CaseClosed { Why = reason, Manager = work.Team.Manager.Id }, work.Team.Manager.Id);
    }

    /// <summary>A worker's last day: their work is handed over, or waits.</summary>
    public void HandOver(Colleague leaver, Team team)
    {
        foreach (var work in leaver.Cases.ToArray())
        {
            Drop(work);
            Narrator.Tell(
                work.Children, _ => new AllocationEnded { Worker = leaver.Id, Why = EndOfAllocation.WorkerLeft }, team.Manager.Id);
            work.Changes++;
            var successor = council.Dice.Chance(Ways.HandedOver) ? team.WithRoom(work.Children.Count, Ways.StretchesTo) : null;
            if (successor is not null) Take(work, successor);
            else Wait(work);
        }
    }

    /// <summary>
    /// Every working morning: those with room take work; too many waiting, and somebody takes more than they have room for.
    /// </summary>
    public IEnumerable<Time> EveryMorning()
    {
        while (true)
        {
            yield return new(Narrator.In(1), 545);
            foreach (var team in council.Workforce.Teams) ShareOut(team);
            while (childrenWaiting > council.DutyTolerated && LongestFirst().Any(t => TakeNext(t, Ways.StretchesTo))) { }
            foreach (var team in council.Workforce.Teams)
                foreach (var work in team.Waiting)
                    if (!work.OnDuty) HoldWithoutWorker(work);
        }
    }

    private void ShareOut(Team team)
    {
        foreach (var work in team.Waiting.Where(w => w.WaitingSince?.PlusDays(Ways.LongestOnDuty) <= Narrator.Today).ToArray())
            if (team.Workers.MinBy(w => w.Children) is { } worker) Take(work, worker);
        while (team.Waiting.Count > 0 && TakeNext(team, stretch: 1)) { }
    }

    private List<Team> LongestFirst() =>
        [.. council.Workforce.Teams.Where(t => t.Waiting.Count > 0).OrderByDescending(t => t.Waiting.Count)];

    private bool TakeNext(Team team, double stretch)
    {
        var next = Next(team);
        if (team.WithRoom(next.Children.Count, stretch) is not { } worker) return false;
        Take(next, worker);
        return true;
    }

    /// <summary>The oldest, or whoever looks most pressing: which is why some wait for months.</summary>
    private Case Next(Team team)
    {
        if (council.Dice.Chance(Ways.TakesTheOldestFirst)) return team.Waiting.MinBy(w => w.WaitingSince) ?? team.Waiting[0];
        return team.Waiting.MaxBy(Pressing) ?? team.Waiting[0];

        double Pressing(Case work) => ((int)work.Stage * Ways.MindsTheStage) + work.LooksPressing + (council.Dice.Share() * 0.05);
    }

    private void Seek(Case work)
    {
        if (work.Team.WithRoom(work.Children.Count, 1) is { } worker) Take(work, worker);
        else Wait(work);
    }

    private void Wait(Case work)
    {
        work.WaitingSince ??= Narrator.Today;
        work.OnDuty = false;
        work.LooksPressing = council.Dice.Share();
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
        work.WaitingSince = null;
        work.Lead = worker;
        worker.Cases.Add(work);
        worker.Children += work.Children.Count;
        Narrator.Tell(
            work.Children,
            _ => new WorkAllocated
            {
                HeldBy = worker.Post == Post.PersonalAdviser ? HeldBy.LeadPractitioner : HeldBy.SocialWorker,
                Worker = worker.Id,
                Role = AllocationRole.Lead,
                Team = work.Team.Name,
            },
            work.Team.Manager.Id);
        if (work.Stage == Stage.LeavingCare) council.Diary.Begin(council.Introducing.Meet(work));
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
