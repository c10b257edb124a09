using Linnet.Allocation;
using Linnet.LeavingCare;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// Young people in care turn sixteen and eighteen: somebody advises them, plans are made with them, and they live on their own.
/// </summary>
internal sealed class BecomingAdult(Council council)
{
    private static readonly (Accommodation Where, double Share)[] Homes =
    [
        (Accommodation.Supported, 34), (Accommodation.Independent, 28), (Accommodation.StayingPut, 18), (Accommodation.Family, 12),
        (Accommodation.SupportedLodgings, 5),
        (Accommodation.BedAndBreakfast, 1), (Accommodation.NoFixedHome, 1), (Accommodation.Custody, 1),
    ];

    private static readonly (Activity What, double Share)[] Days =
    [
        (Activity.EducationFull, 30), (Activity.HigherFull, 6), (Activity.OtherWorkFull, 18), (Activity.ApprenticeFull, 5),
        (Activity.NoneOther, 24), (Activity.NoneIllness, 11),
        (Activity.NoneParenting, 6),
    ];

    private static readonly (ContactWay How, double Share)[] Contacts =
        [(ContactWay.VisitAtHome, 35), (ContactWay.FaceToFace, 25), (ContactWay.Call, 25), (ContactWay.Messages, 15)];

    private LeavingCareWays Ways => council.Ways.LeavingCare;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the sixteenth birthday, or entry into care where that is later, to the eighteenth.</summary>
    public IEnumerable<Time> FromSixteen(PeriodOfCare period)
    {
        var child = period.Child;
        var sixteenth = child.Born.PlusYears(16);
        var entitled = sixteenth > period.Began.PlusDays(91) ? sixteenth : period.Began.PlusDays(91);
        if (entitled >= period.Ends) yield break;
        yield return new(entitled, 545);
        if (period.Over) yield break;

        var dice = period.Dice.Apart();
        var support = Narrator.Open([child], _ => new LeavingCareStarted { Eligibility = Eligibility.Eligible }, period.Work.Writer);
        period.Support = support;
        council.Diary.Begin(FindAdviser(period, sixteenth, dice));
        yield return Narrator.OfficeIn(dice.Between(25, 58) + Late(dice), dice);
        if (period.Over) yield break;
        Narrator.Tell(
            [child],
            _ => new PathwayAssessment { YoungPersonTookPart = dice.Chance(0.9), Manager = period.Work.Team.Manager.Id },
            period.Work.Writer);
        yield return Narrator.OfficeIn(dice.Between(10, 40) + Late(dice), dice);
        Narrator.Tell(
            [child],
            _ => new PathwayPlanMade { WrittenTogether = dice.Chance(0.85), DealsWithPapers = dice.Chance(0.7) },
            period.Work.Writer);
        council.Diary.Begin(ReviewPlan(period, dice));
        council.Diary.Begin(Birthdays(period, dice));
    }

    /// <summary>From the eighteenth birthday to the end of support.</summary>
    public IEnumerable<Time> FromEighteen(PeriodOfCare period)
    {
        var child = period.Child;
        var dice = period.Dice.Apart();
        var manager = council.Workforce.For(TeamKind.LeavingCare, child.Family).Manager;
        if (period.Support is null)
            period.Support = Narrator.Open([child], _ => new LeavingCareStarted { Eligibility = Eligibility.FormerRelevant }, manager.Id);
        else Narrator.Tell(period.Support, _ => new EligibilityChanged { Eligibility = Eligibility.FormerRelevant }, manager.Id);
        council.Sharing.Move(period.Work, TeamKind.LeavingCare, Stage.LeavingCare);
        if (period.Adviser is null) Advise(period, dice);
        Live(period, dice);

        var ends = child.Born.PlusYears(dice.Chance(0.25) ? 25 : 21);
        while (Narrator.Today < ends)
        {
            yield return Narrator.OfficeIn(dice.Around(Ways.InTouchEveryDays / 2, Ways.InTouchEveryDays) * 5 / 7, dice);
            var answers = !dice.Chance(Ways.DoesNotAnswer);
            var how = dice.Weighted(Contacts);
            Narrator.Tell(
                [child],
                _ => new CareLeaverContact { How = how, TwoWay = answers, Said = answers ? council.Phrases.ChildsWords() : null },
                period.Work.Writer,
                later: true);
            if (dice.Chance(0.05)) Live(period, dice);
        }

        Narrator.Tell(
            period.Support, _ => new LeavingCareEnded { Why = EndOfSupport.NotNeeded, KnowsTheyCanReturn = true }, period.Work.Writer);
        council.Sharing.End(period.Work, EndOfNeed.ServicesEnded);
    }

    /// <summary>
    /// How the young person is, about each birthday until support ends; near the eighteenth, what is known of their health is given to
    /// them.
    /// </summary>
    private IEnumerable<Time> Birthdays(PeriodOfCare period, Dice dice)
    {
        var child = period.Child;
        for (var age = Math.Max(17, child.AgeOn(Narrator.Today) + 1); age <= 25; age++)
        {
            yield return council.LastOfficeDay(child.Born.PlusYears(age).PlusDays(dice.Between(-45, 15)), dice);
            if (period.Work.Closed) yield break;
            var answers = !dice.Chance(Ways.DoesNotAnswer / 2);
            Narrator.Tell([child], _ => Status(answers, dice), period.Work.Writer);
            if (age == 18) Narrator.Tell([child], _ => new HealthSummaryGiven { Wanted = true }, period.Work.Writer);
            if (age >= 21) Narrator.Tell([child], _ => new SupportOffered { TakenUp = dice.Chance(0.5) }, period.Work.Writer);
        }
    }

    private IEnumerable<Time> FindAdviser(PeriodOfCare period, LocalDate sixteenth, Dice dice)
    {
        var meant = sixteenth.PlusWeeks(dice.Between(Ways.AdviserAfterWeeks, Ways.AdviserAfterWeeksAtMost));
        yield return Narrator.Office(meant > Narrator.Today.PlusDays(5) ? meant : Narrator.Today.PlusDays(dice.Between(5, 30)), dice);
        if (!period.Over) Advise(period, dice);
    }

    private void Advise(PeriodOfCare period, Dice dice)
    {
        var team = council.Workforce.For(TeamKind.LeavingCare, period.Child.Family);
        period.Adviser = council.Workforce.OnDuty(team);
        Narrator.Tell(
            [period.Child],
            _ => new PersonalAdviserAllocated { Adviser = period.Adviser.Id, Introduced = dice.Chance(0.8), Team = team.Name },
            team.Manager.Id);
    }

    private IEnumerable<Time> ReviewPlan(PeriodOfCare period, Dice dice)
    {
        while (true)
        {
            yield return council.LastOfficeDay(Narrator.Today.PlusDays(dice.Between(150, 180) + (Late(dice) * 2)), dice);
            if (period.Work.Closed) yield break;
            Narrator.Tell([period.Child], _ => new PathwayPlanReviewed { YoungPersonTookPart = dice.Chance(0.9) }, period.Work.Writer);
        }
    }

    private void Live(PeriodOfCare period, Dice dice)
    {
        if (period.Support is not { } support) return;
        var where = dice.Weighted(Homes);
        var unsuitable = where is Accommodation.BedAndBreakfast or Accommodation.NoFixedHome or Accommodation.Custody;
        var home = Narrator.Open(
            [period.Child],
            _ => new AccommodationStarted { Accommodation = where, Suitable = !unsuitable, ProvidedByCouncil = false, Regulated = true },
            period.Work.Writer,
            support);
        if (unsuitable) council.Diary.BeginAt(Narrator.OfficeIn(dice.Between(2, dice.Chance(Ways.PlansLate) ? 15 : 4), dice), LookAt(home));
    }

    private IEnumerable<Time> LookAt(Piece home)
    {
        var head = council.Workforce.HeadOfService.Id;
        Narrator.Tell(home, _ => new UnsuitableAccommodationReviewed { By = head }, head);
        yield break;
    }

    private static CareLeaverStatus Status(bool answers, Dice dice) => new()
    {
        InTouch = answers ? InTouch.Yes : InTouch.No,
        Activity = answers ? dice.Weighted(Days) : Activity.NotApplicable,
        Accommodation = answers ? dice.Weighted(Homes) : Accommodation.NotKnown,
        Suitable = answers ? dice.Chance(0.92) : null,
    };

    private int Late(Dice dice) => dice.Chance(Ways.PlansLate) ? dice.Between(15, 45) : 0;
}
