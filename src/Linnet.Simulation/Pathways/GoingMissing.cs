using Linnet.Missing;

namespace Linnet.Simulation.Pathways;

/// <summary>Some young people go missing, some of them again and again; they come back, and somebody should ask them why.</summary>
internal sealed class GoingMissing(Council council)
{
    private MissingWays Ways => council.Ways.Missing;

    private Narrator Narrator => council.Narrator;

    /// <summary>While a child is in care.</summary>
    public IEnumerable<Time> MonthByMonth(PeriodOfCare period)
    {
        var dice = period.Dice.Apart();
        var restless = dice.Chance(0.22);
        while (true)
        {
            yield return new(Narrator.Today.PlusDays(dice.Between(20, 40)), dice.Between(960, 1400));
            if (period.Over || Narrator.Today >= period.Ends.PlusDays(-12)) yield break;
            if (Narrator.Today >= council.Opens && restless && period.Child.AgeOn(Narrator.Today) >= 12 && dice.Chance(0.45))
                foreach (var time in Episode(period.Child, period.Work, dice)) yield return time;
        }
    }

    private IEnumerable<Time> Episode(Child child, Case work, Dice dice)
    {
        var missing = Narrator.Open(
            [child],
            _ => new ChildMissing
            {
                Kind = MissingKind.Missing,
                From = MissingFrom.Care,
                PoliceTold = true,
                Risk = dice.Chance(0.25) ? MissingRisk.High : MissingRisk.Medium,
            },
            work.Writer);
        yield return Narrator.Now.Later((dice.Short(3, 90) * 60) + dice.Between(1, 59));
        var back = Narrator.Now;
        Narrator.Tell(
            missing, _ => new ChildReturned { How = dice.Chance(0.5) ? WayBack.Alone : WayBack.Police, PoliceChecked = true }, work.Writer);
        missing.Closed = true;
        council.Diary.Begin(council.OutsideTheHome.Weigh(child, work));

        var interviewed = dice.Chance(Ways.Interviewed);
        var offeredNextDay = dice.Chance(Ways.OfferedNextDay);
        if (offeredNextDay)
        {
            yield return Narrator.OfficeIn(1, dice);
            Offer(missing, interviewed ? OfferAnswer.Accepted : dice.Chance(0.7) ? OfferAnswer.Declined : OfferAnswer.NoAnswer, work);
        }

        if (!interviewed && offeredNextDay) yield break;
        yield return Daytime(back.Later(60 * dice.Between(Ways.HoursAtLeast, Ways.HoursAtMost)));
        if (!offeredNextDay)
            Offer(missing, interviewed ? OfferAnswer.Accepted : dice.Chance(0.7) ? OfferAnswer.Declined : OfferAnswer.NoAnswer, work);
        if (interviewed) Interview(missing, work, dice);
    }

    private void Offer(Piece missing, OfferAnswer answer, Case work) =>
        Narrator.Tell(missing, _ => new ReturnInterviewOffered { Answer = answer }, work.Writer);

    private void Interview(Piece missing, Case work, Dice dice)
    {
        var interviewer = council.Workforce.Independent;
        var blank = dice.Chance(Ways.LeftBlank);
        Narrator.WriteUp(
            missing,
            _ => new ReturnInterview
            {
                Independent = true,
                Interviewer = interviewer.Id,
                ChildsWords = blank ? null : council.Phrases.WhyMissing(),
                PushAndPull = blank ? null : council.Phrases.Reasons(),
            },
            interviewer.Id);
    }

    /// <summary>Nobody talks with a child at three in the morning: the evening before, or that morning.</summary>
    private static Time Daytime(Time time) => time.Minute is >= 540 and <= 1140
        ? time
        : time with { Minute = time.Minute < 540 ? 560 : 1130 };
}
