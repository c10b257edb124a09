using Linnet.Assessments;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>The unborn children by the day they are expected, with what is missing; and those who were born before an assessment or a plan was there.</summary>
public sealed class UnbornModel(Council council, Rooms rooms, TeamChildren children, Asking asking, Looks looks) : PageModel
{
    private static readonly HashSet<string> BeforeBirth =
    [
        .. StandardTable.All.Standards.Where(s => s.Catalogue is "prebirth-assessment" or "prebirth-icpc").Select(s => s.Key),
    ];

    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<string> Teams => children.Teams;

    /// <summary>The children whose birth is not recorded, the next expected first.</summary>
    public Leaf<KnownBeforeBirth> Expected { get; private set; } = Leaf.Empty<KnownBeforeBirth>();

    /// <summary>The children whose birth, or the day it was expected, came within the last twelve months.</summary>
    public IReadOnlyList<KnownBeforeBirth> Come { get; private set; } = [];

    /// <summary>Those born before an assessment or a plan was there, the latest first.</summary>
    public IReadOnlyList<KnownBeforeBirth> BornFirst { get; private set; } = [];

    /// <summary>Those with a plan in time.</summary>
    public int Planned => Come.Count(c => c.Planned is not null);

    /// <summary>What is waited for before this birth, with its clock.</summary>
    public IEnumerable<Clock> Waits(Subject child) => children.Clocks(council.Of(child)).Where(c => c.IsOpen && BeforeBirth.Contains(c.Standard.Key));

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery] int page, CancellationToken cancel)
    {
        var asked = asking.For(council);
        var all = rooms.Of(asked).Kinds.Unborn.Where(u => Linnet.Web.Waiting.Teams.Holds(Team, WhoHolds.Of(council.Of(u.Subject), asked).Team)).ToList();
        Expected = Leaf.Of(looks.Theirs(all.Where(u => !u.Born), u => u.Subject, Team), page);
        Come = all.FindAll(u => u.DayHasCome);
        BornFirst = looks.Theirs(Come.Where(c => c.BornFirst).Reverse(), c => c.Subject, Team);
        await looks.WriteAsync("assessments/unborn", Expected.Items.Concat(BornFirst).Select(u => u.Subject), cancel);
    }
}
