using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Children who were passed to a team that has not taken them up, and how long teams took in the last four weeks.</summary>
public sealed class PassedOnModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    private const int FourWeeks = 28;

    /// <summary>Passed on and not taken up, the longest first.</summary>
    public IReadOnlyList<(ContactInHand Contact, Clock Clock)> Waiting { get; private set; } = [];

    /// <summary>By destination: how many were taken up in the four weeks, and the middle number of hours from decision to then.</summary>
    public IReadOnlyList<(string To, int TakenUp, int? Median, int SentBack)> ByDestination { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var day = Days.NumberOf(asking.AsAt);
        var known = asking.KnownAt?.ToUnixTimeMilliseconds() ?? SubjectFacts.Never - 1;
        var room = rooms.Of(asking.For(council)).Room;
        Waiting =
        [
            .. looks.Theirs(room.All.Where(w => w.Clock.Standard.Key == FrontDoorStandards.PassingTakenUp.Key && w.Clock.Strand is not null), w => w.Subject)
                .Select(w => (Contact: ContactInHand.Of(council.Of(w.Subject), w.Clock.Strand ?? default, day, known), w.Clock))
                .Where(w => w.Contact is { NotTakenUp: true })
                .Select(w => (w.Contact ?? throw new InvalidOperationException("A contact that was passed on is a contact."), w.Clock))
                .OrderBy(w => w.Clock.Started),
        ];
        ByDestination =
        [
            .. ContactsOfPeriod.Of(council.Children, day - FourWeeks + 1, day, known).Decided
                .Where(c => c.Passed is not null)
                .GroupBy(c => c.Passed?.InWords("to") ?? "")
                .Select(g => (g.Key, g.Count(c => !c.NotTakenUp), ContactsOfPeriod.Median([.. g.Where(c => !c.NotTakenUp).Select(HoursToTeam)]), g.Count(SentBack)))
                .OrderBy(g => g.Key, StringComparer.CurrentCulture),
        ];
        await looks.WriteAsync("front-door/passed-on", Waiting.Select(w => w.Contact.Subject), cancel);
    }

    private static int HoursToTeam(ContactInHand contact) =>
        contact is { Decision: { At: not Fact.None } decided, PassingAnswer: { At: not Fact.None } taken } ? Math.Max(0, taken.At - decided.At) / 60
        : 24 * Math.Max(0, (contact.PassingAnswer?.Day ?? 0) - (contact.Decision?.Day ?? 0));

    private static bool SentBack(ContactInHand contact) => contact.Facts.Any(f => f.Type.Class == typeof(PassingAnswered) && f.Coded["takenUp"] == "no");
}
