namespace Linnet.Simulation.Pathways;

/// <summary>The children whom a council already works with on the day its front door opens: their story began earlier.</summary>
internal static class AlreadyKnown
{
    private const int MostDaysOnANeedPlan = 200;

    /// <summary>Puts their first days into the diary, and says which is the earliest.</summary>
    public static LocalDate Arrive(Council council, LocalDate first)
    {
        var earliest = first.PlusDays(-MostDaysOnANeedPlan);
        var planned = 0;
        while (planned < council.Demand.OnNeedPlans)
        {
            var arrival = Someday(council, first, MostDaysOnANeedPlan);
            var family = council.Register.NewFamily(arrival.Day, oldest: 15);
            planned += family.Children.Count;
            council.Diary.BeginAt(arrival, NeedPlan(council, family));
        }

        return earliest;
    }

    private static IEnumerable<Time> NeedPlan(Council council, Family family)
    {
        var work = council.Sharing.Begin(family, family.Children, TeamKind.Locality, Stage.Need);
        family.OpenCase = work;
        council.FrontDoor.MeetChildren(family, work.Team.Manager.Id);
        var need = council.Narrator.Open(family.Children, _ => new Linnet.Need.NeedOpened(), work.Team.Manager.Id);
        foreach (var time in council.Plans.Need(family, work, need)) yield return time;
    }

    private static Time Someday(Council council, LocalDate first, int mostDays) =>
        new(Calendar.WorkingDays.EnglandAndWales.LastOnOrBefore(first.PlusDays(-council.Dice.Between(1, mostDays))), council.Dice.Between(550, 900));
}
