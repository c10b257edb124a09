using Linnet.Access;
using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.MyWork;

/// <summary>The children whose worker one is: what is overdue or due soon, and all of them.</summary>
public sealed class IndexModel(Council council, Rooms rooms, Asking asking, SignedIn person, KeptWriting writing, Looks looks) : PageModel
{
    private static readonly KindSet WhoAsked = KindSet.Of(typeof(RecordSought));

    /// <summary>What presses most on each child for whom anything is overdue or due soon, and how many waits more; the worst first.</summary>
    public IReadOnlyList<(WaitingChild Worst, int More)> Pressing { get; private set; } = [];

    /// <summary>My children, and what is due next for each.</summary>
    public IReadOnlyList<(Subject Subject, NextSteps Next)> Children { get; private set; } = [];

    /// <summary>What I have begun to write and not sent.</summary>
    public IReadOnlyList<Unsent> Unsent { get; private set; } = [];

    /// <summary>Those of my children whose restricted record somebody asked for, and nobody has spoken with them since.</summary>
    public IReadOnlyList<(Subject Child, Fact Asked)> Sought { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var room = rooms.Of(asking.For(council));
        var mine = looks.Theirs(room.Caseloads.SelectMany(c => c.Workers).Where(w => w.Worker == person.Worker).SelectMany(w => w.Children), c => c).ToHashSet();
        Children = [.. mine.Order().Select(c => (c, room.NextFor(c)))];
        Pressing =
        [
            .. Danger.First(room.Room.All.Where(w => mine.Contains(w.Subject) && w.Clock.State is ClockState.Overdue or ClockState.DueSoon), w => w.Clock)
                .ThenBy(w => w.Subject)
                .GroupBy(w => w.Subject, (_, waits) => (waits.First(), waits.Count() - 1)),
        ];
        Sought = [.. mine.Select(council.Of).Where(c => c.Holds(WhoAsked)).SelectMany(c => OpenWork.Of(c, asking.For(council))).Where(w => w.Strand == Strand.Seeking).Select(w => (w.Facts[^1].Subject, w.Facts[^1]))];
        Unsent = await writing.AllAsync(person.Worker, cancel);
        await looks.WriteAsync("my-work", mine, cancel);
    }
}
