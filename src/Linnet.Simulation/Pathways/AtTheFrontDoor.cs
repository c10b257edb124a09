using Linnet.Children;
using Linnet.FrontDoor;

namespace Linnet.Simulation.Pathways;

/// <summary>Somebody is worried about children and tells the council, and somebody has to decide what it leads to.</summary>
internal sealed class AtTheFrontDoor(Council council)
{
    private static readonly (ContactSource From, double Share)[] Sources =
    [
        (ContactSource.Police, 28), (ContactSource.School, 21), (ContactSource.HealthVisitor, 4), (ContactSource.GeneralPractitioner, 3),
        (ContactSource.Emergency, 5),
        (ContactSource.OtherHealth, 6), (ContactSource.Family, 8), (ContactSource.Acquaintance, 3), (ContactSource.OtherAuthority, 5),
        (ContactSource.Housing, 2),
        (ContactSource.OwnSocialCare, 4), (ContactSource.OtherCouncilService, 4), (ContactSource.Anonymous, 3), (ContactSource.Self, 0.6),
        (ContactSource.Other, 3.4),
    ];

    private FrontDoorWays Ways => council.Ways.FrontDoor;

    private Narrator Narrator => council.Narrator;

    /// <summary>Day after day people get in touch: most on working days, some at night.</summary>
    public IEnumerable<Time> DayByDay()
    {
        const double ChildrenInAFamily = 1.8;
        var families = council.Demand.ContactsAYear / ChildrenInAFamily / 365;
        while (true)
        {
            var weekend = Narrator.Today.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            for (var contact = council.Dice.Times(families * (weekend ? 0.35 : 1.26)); contact > 0; contact--)
            {
                var outOfHours = weekend || council.Dice.Chance(0.12);
                var minute = outOfHours ? council.Dice.Between(1, 1430) : council.Dice.Between(500, 1050);
                council.Diary.BeginAt(new(Narrator.Today, minute), Contact());
            }

            yield return new(Narrator.Today.PlusDays(1), 0);
        }
    }

    /// <summary>The children are known to the council from now on.</summary>
    public void MeetChildren(Family family, string by)
    {
        foreach (var child in family.Children.Where(c => !c.Known))
        {
            child.Known = true;
            Narrator.Tell(
                [child],
                c => new ChildDetails
                {
                    GivenNames = c.GivenName,
                    FamilyName = family.Name,
                    BornOn = c.Born,
                    Sex = c.Sex,
                    Ethnicity = family.Ethnicity,
                    Disabled = c.Disabled,
                    Family = family.Id,
                },
                by);
        }
    }

    private IEnumerable<Time> Contact()
    {
        var again = council.Dice.Chance(0.3) ? council.Register.Again(Narrator.Today) : null;
        var family = again ?? council.Register.NewFamily(Narrator.Today);
        var team = council.Workforce.For(TeamKind.FrontDoor, family);
        var dice = family.Dice;
        var screener = council.Workforce.OnDuty(team);
        var from = dice.Weighted(Sources);
        var danger = dice.Chance(family.Danger * 0.25);
        MeetChildren(family, screener.Id);
        var rating = danger ? ContactRating.Red : dice.Chance(0.4) ? ContactRating.Amber : ContactRating.Green;
        var received = council.Screening.Received(new Contact { From = from, Rating = rating }, screener);
        var contact = Narrator.Open(family.Children, _ => received with { AsSaid = council.Phrases.Worry() }, screener.Id);
        council.Screening.Settle(contact, from, danger, screener);

        var asksOthers = !danger && dice.Chance(Ways.NeedsChecks);
        yield return asksOthers ? Checked(contact, rating, screener, dice) : Deciding(rating, dice);

        var outcome = Outcome(family, danger, dice);
        var decided = council.Screening.Decided(new ContactDecision { Outcome = outcome, Manager = team.Manager.Id }, asksOthers);
        Narrator.Tell(contact, _ => decided with { Reasons = council.Phrases.Reasons() }, team.Manager.Id);
        council.Diary.Begin(council.Screening.After(contact, from, outcome, family, screener));
        if (outcome is not (ContactOutcome.Referral or ContactOutcome.StrategyDiscussion))
        {
            council.Register.Remember(family);
            yield break;
        }

        foreach (var time in Refer(family, contact, from, danger, team, screener)) yield return time;
    }

    private IEnumerable<Time> Refer(Family family, Piece contact, ContactSource from, bool danger, Team team, Colleague screener)
    {
        var dice = family.Dice;
        var referral = Narrator.Open(
            family.Children, _ => new Referral { From = from, Concern = council.Phrases.Worry() }, screener.Id, contact);
        if (dice.Chance(Ways.Acknowledges)) Narrator.Tell(referral, _ => new ReferralAcknowledged { How = HowTold.Writing }, screener.Id);

        yield return danger ? Narrator.Now.Later(dice.Between(15, 90))
            : dice.Chance(Ways.ReferralsDecidedLate) ? Narrator.OfficeIn(dice.Between(2, 4), dice)
            : dice.Chance(0.6) ? Narrator.Now.Later(dice.Between(30, 180)) : Narrator.OfficeIn(1, dice);

        var outcome = danger ? ReferralOutcome.StrategyDiscussion
            : dice.Chance(0.92) ? ReferralOutcome.Assessment
            : ReferralOutcome.NoFurtherAction;
        Narrator.Tell(
            referral,
            _ => new ReferralDecision { Outcome = outcome, Manager = team.Manager.Id, Reasons = council.Phrases.Reasons() },
            team.Manager.Id);
        council.Diary.BeginAt(
            dice.Chance(Ways.ReferrersToldLate) ? Narrator.OfficeIn(dice.Between(3, 9), dice) : Narrator.OfficeIn(1, dice),
            TellReferrer(referral, screener));
        if (outcome == ReferralOutcome.NoFurtherAction) council.Register.Remember(family);
        else council.Diary.Begin(council.Assessing.Assess(family, referral, danger));
    }

    private IEnumerable<Time> TellReferrer(Piece referral, Colleague screener)
    {
        Narrator.Tell(referral, _ => new ReferralOutcomeTold { Referrer = true, Family = true }, screener.Id);
        yield break;
    }

    /// <summary>
    /// Where things are not plain, agencies are asked; somebody decides when the last has answered, or when it has taken too long.
    /// </summary>
    private Time Checked(Piece contact, ContactRating rating, Colleague screener, Dice dice)
    {
        var back = Narrator.OfficeIn(dice.Between(Ways.ChecksTakeAtLeast, Ways.ChecksTakeUpTo), dice);
        var anyway = council.LastOfficeDay(Narrator.Today.PlusDays(Ways.DecidesAnywayAfter), dice);
        var answered = back <= anyway;
        var last = answered ? back : anyway;
        council.Checking.Ask(contact, rating, last, answered, screener, dice);
        return last.Later(dice.Between(5, 55));
    }

    /// <summary>
    /// When somebody decides: at once where danger is plain, today or tomorrow where it is not, or when somebody notices.
    /// </summary>
    private Time Deciding(ContactRating rating, Dice dice)
    {
        if (rating == ContactRating.Red) return Narrator.Now.Later(dice.Between(20, 150));
        if (rating == ContactRating.Amber && dice.Chance(1 - Ways.LeftOver)) return Narrator.Now.Later(dice.Between(30, 400));
        if (dice.Chance(Ways.LeftOver)) return Narrator.OfficeIn(dice.Between(2, 3), dice);
        var today = dice.Chance(0.75) && Narrator.Now.Minute is > 480 and < 900;
        return today ? Narrator.Now.Later(dice.Between(30, 300)) : Narrator.OfficeIn(1, dice);
    }

    private ContactOutcome Outcome(Family family, bool danger, Dice dice)
    {
        if (family.OpenCase is not null) return ContactOutcome.AlreadyOpen;
        if (danger) return ContactOutcome.StrategyDiscussion;
        if (dice.Chance(Ways.BecomeReferrals)) return ContactOutcome.Referral;
        return dice.Weighted([(ContactOutcome.NoFurtherAction, 40.0), (ContactOutcome.Advice, 35.0), (ContactOutcome.EarlyHelp, 25.0)]);
    }
}
