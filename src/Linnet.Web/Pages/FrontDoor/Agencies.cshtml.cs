using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>What agencies hold up now and whether anything keeps the child safe meanwhile; how good their referrals are; how soon they answer.</summary>
public sealed class AgenciesModel(Council council, Asking asking, Looks looks) : PageModel
{
    private const int Quarter = 91;

    /// <summary>What is held up now: nothing in place first, then the longest.</summary>
    public IReadOnlyList<HeldUpByPartner> HeldUp { get; private set; } = [];

    /// <summary>By agency and what it held up: how often in the quarter, and the days it came to.</summary>
    public IReadOnlyList<(string Agency, string What, int Count, int Days)> DelayBy { get; private set; } = [];

    /// <summary>By organisation: contacts of the quarter, and how they were graded; the same for the quarter before.</summary>
    public IReadOnlyList<(string From, int Contacts, int Good, int Enough, int Poor, int Told, string Before)> Quality { get; private set; } = [];

    /// <summary>By agency: checks asked, answered, the middle number of hours, and those still out.</summary>
    public IReadOnlyList<(string Agency, int Asked, int Answered, int? Median, int Out)> Checks { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var today = Days.NumberOf(asking.AsAt);
        var delays = council.Children.SelectMany(c => HeldUpByPartner.Of(c, today)).ToList();
        HeldUp = [.. looks.Theirs(delays.Where(d => d.Over is null), d => d.Subject).OrderBy(d => d.SafeMeanwhile).ThenByDescending(d => d.Days).ThenBy(d => d.Subject)];
        DelayBy =
        [
            .. delays.Where(d => d.Over is null || d.Over.Day > today - Quarter)
                .GroupBy(d => (d.Agency, What: d.Delay.InWords("what") ?? "")).OrderBy(g => g.Key.Agency, StringComparer.CurrentCulture)
                .Select(g => (g.Key.Agency, g.Key.What, g.Count(), g.Sum(d => d.Days))),
        ];
        var both = ContactsOfPeriod.Of(council.Children, today - (2 * Quarter) + 1, today).Arrived;
        var earlier = both.Where(c => c.Received.Day <= today - Quarter).ToLookup(From);
        var now = both.Where(c => c.Received.Day > today - Quarter).ToList();
        Quality = [.. now.GroupBy(From).OrderBy(g => g.Key, StringComparer.CurrentCulture).Select(g => Graded(g.Key, [.. g], [.. earlier[g.Key]]))];
        Checks = [.. now.SelectMany(c => c.Checks).GroupBy(c => c.Agency).OrderBy(g => g.Key, StringComparer.CurrentCulture).Select(g => Answered(g.Key, [.. g]))];
        await looks.WriteAsync("front-door/agencies", HeldUp.Select(d => d.Subject), cancel);
    }

    private static string From(ContactInHand contact) => contact.Received.Coded["agency"] ?? contact.Received.InWords("from") ?? "";

    private static (string, int, int, int, int, int, string) Graded(string from, IReadOnlyList<ContactInHand> now, IReadOnlyList<ContactInHand> before)
    {
        var was = Grades(before);
        return (from, now.Count, Grades(now).Count(Is(ReferralQuality.Good)), Grades(now).Count(Is(ReferralQuality.Enough)), Grades(now).Count(Is(ReferralQuality.Poor)),
            Grades(now).Count(g => g.Coded["agencyTold"] == "yes"), was.Count == 0 ? "None graded" : $"{was.Count(Is(ReferralQuality.Good))} of {was.Count} good");
    }

    private static List<Fact> Grades(IEnumerable<ContactInHand> contacts) => [.. contacts.Select(c => c.Facts.LastOrDefault(f => f.Type.Class == typeof(ContactGraded))).OfType<Fact>()];

    private static Func<Fact, bool> Is(ReferralQuality quality) => grade => grade.Answer<ReferralQuality>("quality") == quality;

    private static (string, int, int, int?, int) Answered(string agency, IReadOnlyList<ContactCheck> checks)
    {
        var back = checks.Where(c => c.Answered is not null && c.Answered.Answer<CheckAnswer>("answer") != CheckAnswer.WentOnWithout).ToList();
        return (agency, checks.Count, back.Count, ContactsOfPeriod.Median([.. back.Select(Hours)]), checks.Count(c => c.Answered is null));
    }

    private static int Hours(ContactCheck check) => check is { Answered: { At: not Fact.None } back } && check.Asked[0].At != Fact.None
        ? Math.Max(0, back.At - check.Asked[0].At) / 60
        : 24 * Math.Max(0, (check.Answered?.Day ?? 0) - check.Asked[0].Day);
}
