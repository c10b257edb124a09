using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Incidents that the police told us of in the last four weeks: how late, by which force, and whether that was taken up.</summary>
public sealed class PoliceModel(Council council, Asking asking, Looks looks) : PageModel
{
    private const int FourWeeks = 28;

    /// <summary>The notifications, the latest first.</summary>
    public IReadOnlyList<PoliceNotification> All { get; private set; } = [];

    /// <summary>Those of them that the reader may open.</summary>
    public IReadOnlyList<PoliceNotification> Shown { get; private set; } = [];

    /// <summary>By force: how many, how many late, the longest in days, how many of the late were taken up.</summary>
    public IReadOnlyList<(string Force, int Count, int Late, int Longest, int Challenged)> ByForce { get; private set; } = [];

    /// <summary>The day asked, as a number.</summary>
    public int Today { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Today = Days.NumberOf(asking.AsAt);
        All =
        [
            .. council.Children.SelectMany(c => PoliceNotification.Of(c, Today - FourWeeks + 1, Today))
                .OrderByDescending(n => n.Contact?.Day ?? Today).ThenByDescending(n => n.Days(Today)).ThenBy(n => n.Subject),
        ];
        ByForce =
        [
            .. All.GroupBy(n => n.Force).OrderBy(g => g.Key, StringComparer.CurrentCulture)
                .Select(g => (g.Key, g.Count(), g.Count(n => n.Late(Today)), g.Max(n => n.Days(Today)), g.Count(n => n.Late(Today) && n.Challenged is not null))),
        ];
        Shown = looks.Theirs(All, n => n.Subject);
        await looks.WriteAsync("front-door/police", Shown.Select(n => n.Subject), cancel);
    }
}
