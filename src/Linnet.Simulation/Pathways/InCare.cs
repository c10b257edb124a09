using Linnet.Allocation;
using Linnet.Care;
using Linnet.LeavingCare;
using Linnet.Plans;

namespace Linnet.Simulation.Pathways;

/// <summary>Children come into the council's care, live with others, and go home, to a new family, or grow up.</summary>
internal sealed class InCare(Council council)
{
    private static readonly (LegalStatus Status, double Share)[] Statuses =
    [
        (LegalStatus.Section20, 45), (LegalStatus.InterimCareOrder, 42), (LegalStatus.PoliceProtection, 7),
        (LegalStatus.EmergencyProtection, 4), (LegalStatus.Remand, 2),
    ];

    private static readonly (EndOfCare Why, double Share)[] Ends =
    [
        (EndOfCare.HomePlanned, 34), (EndOfCare.HomeUnplanned, 10), (EndOfCare.GuardianRelative, 16),
        (EndOfCare.GuardianFosteringRelative, 12),
        (EndOfCare.AdoptedConsentDispensed, 14), (EndOfCare.ChildArrangementsOrder, 6), (EndOfCare.WithoutResponsibility, 5),
        (EndOfCare.Other, 3),
    ];

    private Narrator Narrator => council.Narrator;

    /// <summary>The children of a family come into care: work with the family becomes work with each of them.</summary>
    /// <param name="family">The family.</param>
    /// <param name="work">The work with them so far, which ends.</param>
    /// <param name="status">By which order, where a court has made one.</param>
    /// <param name="from">The pre-proceedings that led to it.</param>
    public void Enter(Family family, Case work, LegalStatus? status = null, Piece? from = null)
    {
        if (work.ProtectionPlan is { } plan)
        {
            Narrator.Tell(
                plan,
                _ => new ProtectionPlanEnded { Why = EndOfProtection.InCare, Next = AfterProtection.Care },
                council.Workforce.ReviewerOf(family).Id);
            plan.Closed = true;
            work.ProtectionPlan = null;
        }

        if (work.PreProceedings is { } warned) warned.Closed = true;
        council.InNeed.End(work, EndOfNeedPlan.ToCare);
        council.Sharing.End(work, why: null);
        family.OpenCase = null;
        foreach (var child in work.Children)
            if (child.AgeOn(Narrator.Today) < 18) council.Diary.Begin(Live(child, HowLong(child), status, from));
    }

    /// <summary>One child's care, from its first day to its last.</summary>
    public IEnumerable<Time> Live(Child child, int days, LegalStatus? order = null, Piece? from = null)
    {
        var dice = child.Family.Dice;
        child.InCare = true;
        var work = council.Sharing.Begin(child.Family, [child], TeamKind.Care, Stage.Care);
        council.FrontDoor.MeetChildren(child.Family, work.Writer);
        var status = order ?? dice.Weighted(Statuses);
        var eighteenth = child.Born.PlusYears(18);
        var ends = Narrator.Today.PlusDays(days);
        var grownUp = ends >= eighteenth;
        var care = Narrator.Open(
            [child],
            _ => new CareStarted
            {
                LegalStatus = status,
                Category = CategoryOfNeed.AbuseOrNeglect,
                SiblingsInCare = child.Family.Children.Count > 1,
                Unaccompanied = false,
            },
            work.Writer);
        var period = new PeriodOfCare(child, work, care, grownUp ? eighteenth : ends);
        council.Diary.Begin(council.PapersOfCare.OnEntry(period));
        council.Diary.Begin(council.Placing.Live(period));
        council.Diary.Begin(council.Reviewing.Review(period));
        council.Diary.Begin(council.KeepingWell.SeeDoctor(period));
        council.Diary.Begin(council.KeepingWell.SeeDentist(period));
        council.Diary.Begin(council.GoingMissing.MonthByMonth(period));
        council.Diary.Begin(council.BecomingAdult.FromSixteen(period));

        council.Diary.Begin(council.Learning.Plan(period));
        if (status == LegalStatus.Section20) council.Diary.Begin(council.InCourt.AskAgain(period));
        if (status == LegalStatus.InterimCareOrder) council.Diary.Begin(council.InCourt.Hear(period, from));
        if (status is LegalStatus.PoliceProtection or LegalStatus.EmergencyProtection)
        {
            yield return Narrator.Now.Later(dice.Between(1_000, 3_000));
            Narrator.Tell(care, _ => new LegalStatusChanged { LegalStatus = LegalStatus.InterimCareOrder }, work.Writer);
            council.Diary.Begin(council.InCourt.Hear(period, from));
        }

        yield return new(period.Ends, 600);
        End(period, grownUp);
    }

    /// <summary>Half stay for months, half for years; some until they are grown up.</summary>
    private static int HowLong(Child child) => child.Family.Dice.Chance(0.35)
        ? child.Family.Dice.Between(20, 200)
        : child.Family.Dice.Between(200, child.Family.Dice.Between(700, 4_500));

    private void End(PeriodOfCare period, bool grownUp)
    {
        council.Placing.End(period, EndOfPlacement.CarePlan, planned: true);
        var why = grownUp ? period.Dice.Chance(0.3) ? EndOfCare.StayedPut : EndOfCare.IndependentWithSupport : period.Dice.Weighted(Ends);
        Narrator.Tell(period.Care, _ => new CareEnded { Why = why }, period.Work.Writer);
        period.Care.Closed = true;
        period.Child.InCare = false;
        if (grownUp) council.Diary.Begin(council.BecomingAdult.FromEighteen(period));
        else if (period.Support is { } support)
            Narrator.Tell(support, _ => new LeavingCareEnded { Why = EndOfSupport.Home, KnowsTheyCanReturn = true }, period.Work.Writer);
        if (grownUp) return;
        if (why is EndOfCare.HomePlanned or EndOfCare.HomeUnplanned)
        {
            council.Diary.Begin(council.Visiting.Once(period.Work, period.Dice.Between(2, 6)));
            council.Diary.Begin(council.InNeed.Plan(period.Child.Family, period.Work, period.Care));
            return;
        }

        council.Sharing.End(period.Work, why is EndOfCare.AdoptedConsentDispensed ? EndOfNeed.Adopted : EndOfNeed.ServicesEnded);
    }
}
