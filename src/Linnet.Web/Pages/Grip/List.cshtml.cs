using System.Globalization;
using Linnet.Allocation;
using Linnet.FrontDoor;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Grip;

/// <summary>The children who wait on one list: what for, since when, how long, due when, and who holds the work.</summary>
public sealed class ListModel(Council council, Rooms rooms, Asking asking, Names names, Looks looks) : PageModel
{
    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>Who holds the work, as asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Holder { get; set; }

    /// <summary>The list.</summary>
    public WaitingAnswer? Answer { get; private set; }

    /// <summary>The children of this page of the list.</summary>
    public Leaf<WaitingChild> Leaf { get; private set; } = Look.Leaf.Empty<WaitingChild>();

    /// <summary>How it is sorted.</summary>
    public Sorting Sorting { get; private set; } = new(new("/grip"), by: null, down: false);

    /// <summary>The teams it may be filtered by.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>The holders it may be filtered by: the worker or what stands in for one.</summary>
    public IReadOnlyList<string> Holders { get; private set; } = [];

    /// <summary>Whether nobody holds the children of this list, so that it matters when a manager last looked.</summary>
    public bool ShowsLastLook => Answer?.List is { } list && (list == AllocationWaits.Unallocated || list == AllocationWaits.HeldOnDuty || list == FrontDoorWaits.ContactsUndecided);

    /// <summary>The table of them, with what this list asks for beside the wait.</summary>
    public WaitingTable Table { get; private set; } = new([]);

    /// <summary>How many of the children shown are in care, on a plan or in an enquiry: "3 on a protection plan".</summary>
    public IReadOnlyList<string> ByStatus { get; private set; } = [];

    /// <summary>Whether more wait, whose records are not for the person at the screen to open.</summary>
    public bool SomeAreNotTheirs => looks.AndMore is not null;

    /// <summary>Whether the record rests on extracts.</summary>
    public bool RestsOnExtracts => council.Horizon(asking.KnownAt) is not null;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string list, string? sort, bool down, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        if (WaitingLists.Named(list) is not { } named) return NotFound();

        var room = rooms.Of(asking.For(council));
        Answer = room.List(named);
        Teams = room.Teams;
        Holders = [.. Answer.Children.Select(w => names.Holder(w.Holds)).Distinct().Order(StringComparer.CurrentCulture)];
        Sorting = new(new Address($"/grip/{list}").With("team", Team).With("holder", Holder), sort, down);
        var children = looks.Theirs(Answer.Children.Where(IsAsked), w => w.Subject, string.IsNullOrEmpty(Team) ? null : Team);
        if (ShowsLastLook) ByStatus = Child.StatusCount.Of(council, children.Select(w => w.Subject), room.Room.Asked);
        Leaf = Look.Leaf.Of([.. Sorting.Order(children, names)], number);
        Table = new(Leaf.Items, Sorting, ShowsLastLook)
        {
            Checks = named == FrontDoorWaits.ContactsUndecided ? room.ChecksOf : null,
            Next = named == AllocationWaits.Unallocated || named == AllocationWaits.HeldOnDuty ? room.NextFor : null,
        };
        await looks.WriteAsync($"grip/{list}", Leaf.Items.Select(w => w.Subject), cancel);
        return Page();
    }

    /// <summary>The address of another page of the same list, with everything that was asked for.</summary>
    public Address PathOf(int page) => Sorting.Here.With("page", page.ToString(CultureInfo.InvariantCulture));

    private bool IsAsked(WaitingChild wait) =>
        Waiting.Teams.Holds(Team, wait) && (string.IsNullOrEmpty(Holder) || names.Holder(wait.Holds) == Holder);
}
