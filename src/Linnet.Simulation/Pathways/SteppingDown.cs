using Linnet.EarlyHelp;

namespace Linnet.Simulation.Pathways;

/// <summary>Social work ends and early help goes on with the family, for some months.</summary>
internal sealed class SteppingDown(Council council)
{
    private Narrator Narrator => council.Narrator;

    /// <summary>From the family's agreement to the end of early help, unless social work takes over again.</summary>
    public IEnumerable<Time> GoOn(Family family, IReadOnlyList<Child> children, Piece from)
    {
        var dice = family.Dice.Apart();
        var lead = council.Workforce.EarlyHelp;
        yield return Narrator.OfficeIn(dice.Between(1, 4), dice);
        var help = Narrator.Open(children, _ => new EarlyHelpAccepted { From = WayToEarlyHelp.SteppedDown, Lead = lead.Id }, lead.Id, from);
        yield return council.Meeting(dice.Between(2, 5), dice);
        Meet(help, lead, dice);
        yield return Narrator.OfficeIn(dice.Between(12, 25), dice);
        Narrator.Tell(help, _ => new EarlyHelpAssessed { WithFamily = true }, lead.Id);
        Narrator.Tell(help, _ => new EarlyHelpPlanMade { Lead = lead.Id, Plan = council.Phrases.Outcomes() }, lead.Id);
        for (var meetings = dice.Between(1, 3); meetings > 0; meetings--)
        {
            yield return council.Meeting(dice.Between(28, 38), dice);
            if (family.OpenCase is not null) break;
            Meet(help, lead, dice);
        }

        var why = family.OpenCase is not null ? EndOfEarlyHelp.SteppedUp
            : dice.Chance(0.8) ? EndOfEarlyHelp.Reached
            : EndOfEarlyHelp.FamilyWithdrew;
        Narrator.Tell(help, _ => new EarlyHelpEnded { Why = why }, lead.Id);
        help.Closed = true;
    }

    private void Meet(Piece help, Colleague lead, Dice dice) =>
        Narrator.WriteUp(
            help,
            _ => new TeamAroundFamily { Lead = lead.Id, FamilyThere = dice.Chance(0.95), Account = council.Phrases.OfMeeting() },
            lead.Id);
}
