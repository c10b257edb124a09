using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// What is asked about a contact beside what it leads to: from where, whether the family agrees, what was read, who was told.
/// </summary>
internal sealed class Screening(Council council)
{
    private const string ThresholdDocument = "version 3";

    private static readonly (Worry Worry, double Share)[] Worries =
    [
        (Worry.DomesticAbuse, 26), (Worry.Neglect, 20), (Worry.EmotionalHarm, 13), (Worry.PhysicalHarm, 10), (Worry.ParentsHealth, 10),
        (Worry.ChildsHealth, 8), (Worry.OutsideTheHome, 6), (Worry.Hardship, 4), (Worry.SexualHarm, 3),
    ];

    private static readonly (IncidentKind Kind, double Share)[] Incidents =
    [
        (IncidentKind.DomesticAbuse, 55), (IncidentKind.ChildAtRisk, 25), (IncidentKind.Exploitation, 6), (IncidentKind.Other, 14),
    ];

    private static readonly string[] Schools = ["Elm Street Primary", "Harrow Lane School", "St Brannoc's Academy", "Castle Down College"];

    private static readonly HowTold[] WaysToTell = [HowTold.Telephone, HowTold.Writing];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    private Narrator Narrator => council.Narrator;

    /// <summary>Which threshold document applies.</summary>
    public IEnumerable<Time> Begin()
    {
        if (!InFull.Today) yield break;
        var head = council.Workforce.HeadOfService.Id;
        var agreed = new ThresholdDocumentAgreed { Version = ThresholdDocument };
        council.Book.InFull(Subject.Authority, agreed, Narrator.Now, Narrator.Now, head, null, null);
    }

    /// <summary>What is asked when it reaches us.</summary>
    public Contact Received(Contact contact, Colleague screener)
    {
        if (!InFull.Today) return contact;
        return contact with
        {
            Agency = Agency(contact.From),
            Worry = Dice.Weighted(Worries),
            Clarity = Dice.Chance(0.08) ? null : Dice.Chance(0.75) ? RiskClarity.Clear : RiskClarity.MoreNeeded,
            OutOfHours = Narrator.Now.Minute is < 480 or > 1080 || Narrator.Today.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
                ? true
                : null,
            Screener = screener.Id,
        };
    }

    /// <summary>Whether the family agrees; and of an incident that the police attended, what and when it was.</summary>
    public void Settle(Piece contact, ContactSource from, bool danger, Colleague screener)
    {
        if (!InFull.Today) return;
        if (Dice.Chance(InFull.Ways.ConsentSettled))
        {
            var consent = Consent(danger, screener);
            InFull.Write(contact, _ => consent, screener.Id);
        }

        if (from != ContactSource.Police) return;
        var incident = new PoliceIncident { Kind = Dice.Weighted(Incidents) };
        var since = new Time(Narrator.Today.PlusDays(-Dice.Short(0, 5)), Dice.Between(0, Math.Max(1, Narrator.Now.Minute - 30)));
        foreach (var child in contact.Children) InFull.Write(child, incident, since, screener.Id, contact.Of(child));
    }

    /// <summary>What a manager says with the decision.</summary>
    public ContactDecision Decided(ContactDecision decision, bool askedOthers)
    {
        if (!InFull.Today) return decision;
        var read = Dice.Chance(InFull.Ways.HistoryRead);
        return decision with
        {
            Threshold = read || Dice.Chance(0.5) ? Level(decision.Outcome) : null,
            ThresholdDocument = read ? ThresholdDocument : null,
            HistoryRead = read ? true : null,
            HistorySays = read && council.Phrases.Written ? "Read. Nothing in it speaks against this decision." : null,
            WithoutChecks = !askedOthers && council.Phrases.Written ? "What was said is plain, and the school knows the family." : null,
        };
    }

    /// <summary>Whoever made contact is told, a team takes up what it is given, and how good the contact was is looked at.</summary>
    public IEnumerable<Time> After(Piece contact, ContactSource from, ContactOutcome outcome, Family family, Colleague screener)
    {
        if (!InFull.Today) yield break;
        var passed = Pass(contact, outcome, family, screener);
        if (Dice.Chance(InFull.Ways.CallersTold) && from is not (ContactSource.Anonymous or ContactSource.OwnSocialCare))
        {
            yield return Dice.Chance(0.6) ? Narrator.Now.Later(Dice.Between(20, 200)) : Narrator.OfficeIn(Dice.Between(1, 3), Dice);
            var told = new ReferrerAnswered
            {
                What = ToldReferrer.Outcome,
                How = Dice.OneOf(WaysToTell),
                By = screener.Id,
                Family = Dice.Chance(0.8),
            };
            InFull.Write(contact, _ => told, screener.Id);
        }

        if (passed)
        {
            yield return Narrator.OfficeIn(Dice.Short(0, 3), Dice);
            if (!Dice.Chance(InFull.Ways.TakenUp))
            {
                var sentBack = new PassingAnswered { TakenUp = false, Reasons = "The family lives in the other area." };
                InFull.Write(contact, _ => sentBack, screener.Id);
                yield return Narrator.OfficeIn(Dice.Between(1, 6), Dice);
            }

            var takes = family.OpenCase?.Writer ?? council.Workforce.EarlyHelp.Id;
            InFull.Write(contact, _ => new PassingAnswered { TakenUp = true, By = takes }, takes);
        }

        if (Named(from) is null || !Dice.Chance(InFull.Ways.Graded)) yield break;
        yield return Narrator.OfficeIn(Dice.Between(1, 6), Dice);
        var grade = Grade();
        InFull.Write(contact, _ => grade, screener.Id);
    }

    private bool Pass(Piece contact, ContactOutcome outcome, Family family, Colleague screener)
    {
        var to = outcome switch
        {
            ContactOutcome.EarlyHelp => new ContactPassed { To = Destination.EarlyHelp, Team = "Family help" },
            ContactOutcome.Referral => new ContactPassed { To = Destination.SocialWork, Team = "Referral and assessment" },
            ContactOutcome.AlreadyOpen => new ContactPassed { To = Destination.OwnTeam, Team = family.OpenCase?.Team.Name },
            _ => null,
        };
        if (to is not null) InFull.Write(contact, _ => to, screener.Id);
        return to is not null;
    }

    private ContactConsent Consent(bool danger, Colleague screener) => danger
        ? new() { Consent = FamilyConsent.NotAsked, Basis = SharingBasis.Harm, DecidedBy = screener.Id }
        : Dice.Weighted(
            [
                (new ContactConsent { Consent = FamilyConsent.Given, Who = [ConsentGiver.Parent] }, 68.0),
                (new() { Consent = FamilyConsent.Awaited }, 7.0),
                (new() { Consent = FamilyConsent.Refused, Who = [ConsentGiver.Parent] }, 8.0),
                (SetAside(screener), 6.0),
                (new() { Consent = FamilyConsent.NotNeeded, Basis = SharingBasis.PublicTask, Reasons = "Nobody else is asked." }, 11.0),
            ]);

    private static ContactConsent SetAside(Colleague screener) => new()
    {
        Consent = FamilyConsent.SetAside,
        Basis = SharingBasis.Harm,
        DecidedBy = screener.Id,
        Reasons = "The third report of this kind.",
    };

    private ContactGraded Grade()
    {
        var quality = Dice.Weighted([(ReferralQuality.Good, 48.0), (ReferralQuality.Enough, 36.0), (ReferralQuality.Poor, 16.0)]);
        if (quality == ReferralQuality.Good) return new() { Quality = quality };
        return new() { Quality = quality, Missing = [Dice.OneOf(Enum.GetValues<MissingFromReferral>())], AgencyTold = Dice.Chance(0.7) };
    }

    private ThresholdLevel Level(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.NoFurtherAction => ThresholdLevel.Universal,
        ContactOutcome.Advice => Dice.Chance(0.75) ? ThresholdLevel.Universal : ThresholdLevel.EarlyHelp,
        ContactOutcome.EarlyHelp => Dice.Chance(0.6) ? ThresholdLevel.EarlyHelp : ThresholdLevel.Targeted,
        ContactOutcome.Referral or ContactOutcome.StrategyDiscussion or ContactOutcome.AlreadyOpen => ThresholdLevel.Statutory,
        _ => throw new NotSupportedException(outcome.ToString()),
    };

    private string? Agency(ContactSource from) => from == ContactSource.School ? Dice.OneOf(Schools) : Named(from);

    private static string? Named(ContactSource from) => from switch
    {
        ContactSource.Police => "Northmoor Police",
        ContactSource.School => "A school",
        ContactSource.HealthVisitor => "Northmoor health visiting",
        ContactSource.GeneralPractitioner => "Quay Surgery",
        ContactSource.Emergency or ContactSource.OtherHealth => "Northmoor Hospital",
        ContactSource.Housing => "Northmoor Homes",
        _ => null,
    };
}
