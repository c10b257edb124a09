using Linnet.Conferences;
using Linnet.Enquiries;

namespace Linnet.Simulation.Pathways;

/// <summary>A child may be suffering significant harm: agencies meet, somebody enquires, and a conference may follow.</summary>
internal sealed class Enquiring(Council council)
{
    private EnquiryWays Ways => council.Ways.Enquiries;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the strategy discussion to what it leads to.</summary>
    public IEnumerable<Time> Enquire(Family family, Case work, Piece from, bool danger)
    {
        var dice = family.Dice;
        work.InEnquiry = true;
        yield return danger ? Narrator.Now.Later(dice.Between(20, 150)) : Narrator.OfficeIn(dice.Between(0, 1), dice);

        var manager = work.Team.Manager.Id;
        var begins = dice.Chance(Ways.BeginAnEnquiry);
        var agencies = TakePart(dice);
        var decision = begins ? StrategyDecision.BeginEnquiry : StrategyDecision.NoEnquiry;
        var called = council.Discussing.Call(new StrategyDiscussion { Decision = decision });
        var enquiry = Narrator.Open(
            work.Children,
            _ => called with
            {
                TookPart = agencies,
                Risk = danger ? EnquiryRisk.High : EnquiryRisk.Lower,
                Manager = manager,
                Reasons = council.Phrases.Reasons(),
            },
            manager,
            from);
        council.Discussing.Hear(enquiry, agencies, manager);
        council.Diary.BeginAt(
            dice.Chance(Ways.RecordsSharedLate) ? Narrator.OfficeIn(dice.Between(2, 8), dice) : Narrator.OfficeIn(1, dice),
            Share(enquiry, agencies));
        if (begins)
            foreach (var time in TakeUp(family, work, enquiry, danger)) yield return time;
        enquiry.Closed = true;
        work.InEnquiry = false;
    }

    private IEnumerable<Time> TakeUp(Family family, Case work, Piece enquiry, bool danger)
    {
        var dice = family.Dice;
        var stage = work.Stage;
        if (stage < Stage.Enquiry) work.Stage = Stage.Enquiry;
        var worker = work.Lead ?? council.Workforce.OnDuty(work.Team);
        Narrator.Tell(
            enquiry, _ => new EnquiryOpened { LedBy = worker.Id, With = danger ? WhoEnquires.WithPolice : WhoEnquires.Alone }, worker.Id);
        var within = danger ? Ways.SeenInDangerWithin : Ways.SeenWithin;
        council.Diary.Begin(council.Visiting.UntilSeen(
            work, enquiry, dice.Between(0, within) + (dice.Chance(Ways.GoesLater) ? dice.Between(1, Ways.LaterByUpTo) : 0)));

        yield return Narrator.OfficeIn(dice.Around(Ways.TakesAtLeast, Ways.TakesUpTo), dice);
        var letGo = dice.Chance(Ways.EndsUnseen);
        for (var waited = 0; waited < 8 && !letGo && !enquiry.EverybodySeen; waited++) yield return Narrator.OfficeIn(1, dice);

        var conference = dice.Chance(Ways.LeadToConference);
        var notBorneOut = dice.Chance(0.4);
        Narrator.Tell(
            enquiry,
            child => new EnquiryEnded
            {
                Outcome = conference ? EnquiryOutcome.ConferenceNeeded
                    : notBorneOut ? EnquiryOutcome.NotBorneOut
                    : EnquiryOutcome.NoContinuingRisk,
                ChildSeen = !enquiry.HasSeen(child) ? SeenInEnquiry.No
                    : child.AgeOn(Narrator.Today) < 4 ? SeenInEnquiry.NotAlone
                    : SeenInEnquiry.Alone,
                WhyNotSeen = enquiry.HasSeen(child) ? null : "Nobody was in when we called.",
                Manager = work.Team.Manager.Id,
                Shared = true,
                Reasons = council.Phrases.Reasons(),
            },
            work.Team.Manager.Id);
        if (!conference || work.Closed)
        {
            if (work.Stage == Stage.Enquiry) work.Stage = stage;
            yield break;
        }

        foreach (var time in Confer(family, work, enquiry)) yield return time;
        if (work.Stage == Stage.Enquiry) work.Stage = stage;
    }

    private IEnumerable<Time> Confer(Family family, Case work, Piece enquiry)
    {
        var dice = family.Dice;
        var chair = council.Workforce.ReviewerOf(family);
        var meant = Calendar.WorkingDays.EnglandAndWales.Add(
            enquiry.Since, dice.Between(12, 15) + (dice.Chance(Ways.ConferencesLate) ? dice.Between(1, Ways.ConferencesLateByUpTo) : 0));
        var day = meant > Narrator.Today ? meant : Narrator.In(1);
        Narrator.Tell(enquiry, _ => new ConferenceRequested { WithInvitations = true, By = work.Writer }, work.Writer);
        Narrator.Tell(work.Children, _ => new ConferenceBooked { Which = ConferenceKind.Initial, For = day, Chair = chair.Id }, chair.Id);
        var circle = council.Minuting.Circle(MeetingKind.InitialConference);
        council.Diary.Begin(council.Minuting.Call(work, MeetingKind.InitialConference, circle, day, enquiry));
        var shares = Calendar.WorkingDays.EnglandAndWales.Back(day, dice.Chance(Ways.ReportsLate) ? 1 : dice.Between(3, 4));
        if (shares > Narrator.Today)
        {
            yield return Narrator.Office(shares, dice);
            if (work.Closed) yield break;
            Narrator.Tell(
                work.Children,
                _ => new ConferenceReportShared { Which = ConferenceKind.Initial, WithParents = true, WithChair = true },
                work.Writer);
        }

        yield return Narrator.Office(day, dice);
        if (work.Closed) yield break;

        var plan = dice.Chance(0.86);
        Narrator.Tell(
            enquiry,
            _ => new InitialConference
            {
                Outcome = plan ? ConferenceOutcome.Plan : ConferenceOutcome.NoPlan,
                Quorate = true,
                Chair = chair.Id,
                ParentThere = dice.Chance(0.9),
                Reasons = council.Phrases.Reasons(),
            },
            chair.Id);
        council.Minuting.Held(work.Children, MeetingKind.InitialConference, circle, chair.Id);
        council.Diary.Begin(council.AfterMeetings.Send(work, ConferenceKind.Initial, chair));
        if (plan) council.Diary.Begin(council.Protecting.Protect(family, work, enquiry));
    }

    private IEnumerable<Time> Share(Piece enquiry, IReadOnlyList<StrategyAgency> agencies)
    {
        Narrator.Tell(
            enquiry,
            _ => new StrategyRecordShared { ActionsHaveNamesAndDays = true, SentTo = agencies },
            enquiry.Children.First().Family.OpenCase?.Writer ?? council.Workforce.HeadOfService.Id);
        yield break;
    }

    private IReadOnlyList<StrategyAgency> TakePart(Dice dice)
    {
        var there = new List<StrategyAgency> { StrategyAgency.SocialCare };
        if (dice.Chance(Ways.PoliceThere)) there.Add(StrategyAgency.Police);
        if (dice.Chance(Ways.HealthThere)) there.Add(StrategyAgency.Health);
        if (dice.Chance(0.5)) there.Add(StrategyAgency.Education);
        return there;
    }
}
