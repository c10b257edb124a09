using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>What was decided on the day asked, with outcome and level, and how contacts were decided in the four weeks up to it.</summary>
public sealed class DecidedModel(Council council, Asking asking, Looks looks) : PageModel
{
    private const int FourWeeks = 28;

    /// <summary>Decided on the day asked.</summary>
    public IReadOnlyList<ContactInHand> Today { get; private set; } = [];

    /// <summary>The four weeks.</summary>
    public ContactsOfPeriod Period { get; private set; } = new([], []);

    /// <summary>The week.</summary>
    public ContactsOfPeriod Week { get; private set; } = new([], []);

    /// <summary>Decisions by level and outcome: the mix of the four weeks.</summary>
    public IReadOnlyList<(string Level, string Outcome, int Count)> Mix =>
    [
        .. Period.Decided.GroupBy(c => (Level: c.Decision?.InWords("threshold") ?? "Level not recorded", Outcome: c.Decision?.InWords("outcome") ?? ""))
            .OrderBy(g => g.Key.Level, StringComparer.Ordinal).ThenByDescending(g => g.Count())
            .Select(g => (g.Key.Level, g.Key.Outcome, g.Count())),
    ];

    /// <summary>Decisions by who made contact and by level: what each agency's contacts come to.</summary>
    public IReadOnlyList<(string From, string Level, int Count)> BySource =>
    [
        .. Period.Decided.GroupBy(c => (From: c.Received.Coded["agency"] ?? c.Received.InWords("from") ?? "", Level: c.Decision?.InWords("threshold") ?? "Level not recorded"))
            .OrderBy(g => g.Key.From, StringComparer.CurrentCulture).ThenBy(g => g.Key.Level, StringComparer.Ordinal)
            .Select(g => (g.Key.From, g.Key.Level, g.Count())),
    ];

    /// <summary>Contacts that became referrals, and those of them that came back within twelve months of a closed one.</summary>
    public (int Back, int Referrals) CameBack { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var day = Days.NumberOf(asking.AsAt);
        var known = asking.KnownAt?.ToUnixTimeMilliseconds() ?? SubjectFacts.Never - 1;
        Period = ContactsOfPeriod.Of(council.Children, day - FourWeeks + 1, day, known);
        Week = new([.. Period.Arrived.Where(c => c.Received.Day > day - 7)], [.. Period.Decided.Where(c => c.Decision?.Day > day - 7)]);
        Today = looks.Theirs(Period.Decided.Where(c => c.Decision?.Day == day), c => c.Subject);
        var referred = Period.Decided.Where(c => c.Decision?.Answer<ContactOutcome>("outcome") is ContactOutcome.Referral or ContactOutcome.StrategyDiscussion).ToList();
        CameBack = (referred.Count(c => ReReferral.Earlier(council.Of(c.Subject), c.Received.On) is not null), referred.Count);
        await looks.WriteAsync("front-door/decided", Today.Select(c => c.Subject), cancel);
    }

    /// <summary>Whether the person who made contact was told what was decided.</summary>
    public static string Told(ContactInHand contact) =>
        contact.Facts.LastOrDefault(f => f.Type.Class == typeof(ReferrerAnswered) && f.Answer<ToldReferrer>("what") == ToldReferrer.Outcome) is { } told
            ? Written.Day(told.On)
            : "Not yet";
}
