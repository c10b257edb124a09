using Linnet.Need;

namespace Linnet.Simulation.Pathways;

/// <summary>The children whom a council already works with on the day its front door opens: their story began earlier.</summary>
internal static class AlreadyKnown
{
    private const int DaysOfNeedPlans = 200;
    private const int DaysOfProtectionPlans = 300;
    private const int DaysOfCare = 1_200;

    private static readonly (int Age, double Share)[] Ages =
    [
        (0, 5), (1, 4), (2, 4), (3, 3), (4, 3), (5, 3), (6, 4), (7, 4), (8, 4), (9, 4), (10, 5), (11, 6), (12, 6), (13, 7), (14, 8),
        (15, 9), (16, 11), (17, 10),
    ];

    /// <summary>Puts their first days into the diary, and says which is the earliest.</summary>
    public static LocalDate Arrive(Council council)
    {
        var first = council.Opens;
        Arrive(council, first, (int)(council.Demand.OnNeedPlans * 1.2), DaysOfNeedPlans, family => NeedPlan(council, family));
        Arrive(
            council,
            first,
            (int)(council.Demand.OnProtectionPlans * 1.2),
            DaysOfProtectionPlans,
            family => ProtectionPlan(council, family));
        for (var child = 0; child < council.Demand.InCare; child++)
            ArriveInCare(council, first, council.Dice.Weighted(Ages), council.Dice.Between(1, DaysOfCare), stays: true);
        for (var child = 0; child < council.Demand.CareLeavers; child++)
            ArriveInCare(council, first, council.Dice.Between(18, 20), DaysOfCare, stays: false);
        return first.PlusDays(-DaysOfCare);
    }

    private static void Arrive(Council council, LocalDate first, int children, int mostDays, Func<Family, IEnumerable<Time>> story)
    {
        while (children > 0)
        {
            var day = Calendar.WorkingDays.EnglandAndWales.FirstOnOrAfter(first.PlusDays(-council.Dice.Between(1, mostDays)));
            var family = council.Register.NewFamily(day, oldest: 15);
            children -= family.Children.Count;
            council.Diary.BeginAt(new(day, council.Dice.Between(550, 900)), story(family));
        }
    }

    /// <summary>
    /// Somebody who is of this age on the first day, and came into care so many days before it: to stay, or to grow up in between.
    /// </summary>
    private static void ArriveInCare(Council council, LocalDate first, int age, int daysBefore, bool stays)
    {
        var dice = council.Dice;
        var born = first.PlusDays(-((age * 365) + dice.Between(20, 360)));
        var day = Calendar.WorkingDays.EnglandAndWales.FirstOnOrAfter(Later(first.PlusDays(-daysBefore), born.PlusDays(3)));
        var child = council.Register.NewFamilyOf(born).Children[0];
        var days = stays ? Period.DaysBetween(day, first) + dice.Between(20, dice.Between(300, 3_600)) : 20 * 365;
        council.Diary.BeginAt(new(day, dice.Between(550, 900)), InCare(council, child, days));
    }

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    private static IEnumerable<Time> NeedPlan(Council council, Family family)
    {
        var work = Open(council, family, Stage.Need, out var need);
        foreach (var time in council.InNeed.Plan(family, work, need)) yield return time;
    }

    private static IEnumerable<Time> ProtectionPlan(Council council, Family family)
    {
        var work = Open(council, family, Stage.Protection, out _);
        foreach (var time in council.Protecting.Protect(family, work, from: null)) yield return time;
    }

    private static IEnumerable<Time> InCare(Council council, Child child, int days)
    {
        council.FrontDoor.MeetChildren(child.Family, council.Workforce.Analyst.Id);
        council.Narrator.Open([child], _ => new NeedOpened { PrimaryNeed = PrimaryNeed.AbuseOrNeglect }, council.Workforce.Analyst.Id);
        foreach (var time in council.InCare.Live(child, days)) yield return time;
    }

    private static Case Open(Council council, Family family, Stage stage, out Piece need)
    {
        var work = council.Sharing.Begin(family, family.Children, TeamKind.Locality, stage);
        family.OpenCase = work;
        council.FrontDoor.MeetChildren(family, work.Team.Manager.Id);
        need = council.Narrator.Open(family.Children, _ => new NeedOpened(), work.Team.Manager.Id);
        return work;
    }
}
