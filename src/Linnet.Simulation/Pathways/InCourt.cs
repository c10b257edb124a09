using Linnet.Care;
using Linnet.Court;

namespace Linnet.Simulation.Pathways;

/// <summary>A court hears a child's case, from the application to its final order.</summary>
internal sealed class InCourt(Council council)
{
    private Narrator Narrator => council.Narrator;

    /// <summary>From the day the application is issued.</summary>
    public IEnumerable<Time> Hear(PeriodOfCare period, Piece? from)
    {
        var dice = period.Dice.Apart();
        var proceedings = Narrator.Open(
            [period.Child], _ => new ProceedingsIssued { Application = Application.CareOrder }, period.Work.Writer, from);
        yield return Narrator.OfficeIn(dice.Between(12, dice.Chance(0.1) ? 24 : 17), dice);
        Narrator.Tell(proceedings, _ => new CourtHearing { Hearing = Hearing.CaseManagement }, period.Work.Writer);
        var weeks = dice.Around(council.Ways.Court.WeeksAtLeast, council.Ways.Court.WeeksAtMost);
        yield return council.LastOfficeDay(proceedings.Since.PlusWeeks(Math.Min(weeks - 3, dice.Between(16, 21))), dice);
        Narrator.Tell(proceedings, _ => new CourtHearing { Hearing = Hearing.IssuesResolution }, period.Work.Writer);
        if (weeks > 26)
        {
            yield return council.LastOfficeDay(proceedings.Since.PlusWeeks(25), dice);
            Narrator.Tell(
                proceedings,
                _ => new ProceedingsExtended { Until = proceedings.Since.PlusWeeks(Math.Min(weeks + 1, 34)) },
                period.Work.Writer);
        }

        yield return council.LastOfficeDay(proceedings.Since.PlusWeeks(weeks), dice);
        Narrator.Tell(proceedings, _ => new CourtHearing { Hearing = Hearing.Final }, period.Work.Writer);
        Narrator.Tell(
            proceedings,
            _ => new FinalOrderMade { Order = period.Over ? FinalOrder.SpecialGuardianship : FinalOrder.Care },
            period.Work.Writer);
        proceedings.Closed = true;
        if (!period.Over)
            Narrator.Tell(period.Care, _ => new LegalStatusChanged { LegalStatus = LegalStatus.CareOrder }, period.Work.Writer);
    }

    /// <summary>Where parents agreed to care, somebody looks now and then whether they still do.</summary>
    public IEnumerable<Time> AskAgain(PeriodOfCare period)
    {
        var dice = period.Dice.Apart();
        for (var days = dice.Between(16, 25); ; days = days < 40 ? dice.Between(75, 88) : dice.Between(150, 180))
        {
            yield return council.LastOfficeDay(Narrator.Today.PlusDays(days + (dice.Chance(0.05) ? 40 : 0)), dice);
            if (period.Over) yield break;
            Narrator.Tell(
                [period.Child], _ => new ConsentReviewed { Consent = ConsentNow.Holds, InformedAndWritten = true }, period.Work.Writer);
        }
    }
}
