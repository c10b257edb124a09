using Linnet.FrontDoor;

namespace Linnet.Simulation.Pathways;

/// <summary>Other agencies are asked what they know of the children, and answer when they get to it.</summary>
internal sealed class Checking(Council council)
{
    private static readonly CheckedAgency[] Agencies =
    [
        CheckedAgency.Police, CheckedAgency.Health, CheckedAgency.Education, CheckedAgency.Housing, CheckedAgency.AdultMentalHealth,
        CheckedAgency.DomesticAbuse,
    ];

    private Narrator Narrator => council.Narrator;

    /// <summary>
    /// Two or three agencies are asked. The last one to answer does so on this day; one that has not answered by then is gone on without.
    /// </summary>
    public void Ask(Piece contact, ContactRating rating, Time last, bool answered, Colleague asks, Dice dice)
    {
        var manager = council.Workforce.For(TeamKind.FrontDoor, contact.Children.First().Family).Manager;
        var first = dice.Between(0, Agencies.Length - 1);
        for (var asked = dice.Between(1, 2); asked >= 0; asked--)
        {
            var agency = Agencies[(first + asked) % Agencies.Length];
            var check = Narrator.Open(contact.Children, _ => new AgencyCheckAsked { Agency = agency, Rating = rating }, asks.Id, contact);
            var own = asked == 0 ? last : Earlier(last, Narrator.OfficeIn(dice.Between(0, 2), dice));
            council.Diary.BeginAt(own, Answer(check, agency, asked > 0 || answered, manager, dice));
        }
    }

    private IEnumerable<Time> Answer(Piece check, CheckedAgency agency, bool answered, Colleague manager, Dice dice)
    {
        var says = !answered ? CheckAnswer.WentOnWithout : dice.Chance(0.6) ? CheckAnswer.Answered : CheckAnswer.NothingHeld;
        Narrator.Tell(
            check, _ => new AgencyCheckAnswered { Agency = agency, Answer = says, Manager = answered ? null : manager.Id }, manager.Id);
        yield break;
    }

    private static Time Earlier(Time one, Time other) => one < other ? one : other;
}
