using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Meetings;

/// <summary>The meetings about a child: conferences, core groups and reviews, held and booked, with the gaps between them.</summary>
public sealed class MeetingsModel(Council council, Asking asking, SignedIn person, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The meetings, the latest first.</summary>
    public IReadOnlyList<ChildMeeting> All { get; private set; } = [];

    /// <summary>What is due next.</summary>
    public IEnumerable<Clock> Due => Child?.Running.Where(c => ConferenceDue.Contains(c.Standard.Key)) ?? [];

    /// <summary>Whether the person at the screen may add to it.</summary>
    public bool MayAdd => AccessPolicy.Allows("children/{child}/add/{kind}", person) && asking.IsNow;

    private static readonly HashSet<string> ConferenceDue =
    [
        ProtectionPlanStandards.FirstCoreGroup.Key, ProtectionPlanStandards.LaterCoreGroup.Key, ProtectionPlanStandards.FirstReviewConference.Key,
        ProtectionPlanStandards.LaterReviewConference.Key, NeedPlanStandards.NeedPlanReviewed.Key, TransferStandards.TransferInConferenceHeld.Key,
        .. StandardTable.All.Standards.Where(s => s.Catalogue == "icpc-15wd").Select(s => s.Key),
    ];

    /// <summary>Where a form of this kind is, that comes back here.</summary>
    public string Form(string kind) => Paths.To($"{Paths.Child(Child?.Subject ?? default)}/add/{kind}", MeetingPaths.Meetings(Child?.Subject ?? default));

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is not { } found) return NotFound();

        await looks.WriteAsync("children/meetings", [found.Subject], cancel);
        All = ChildMeeting.Of(found.Facts, found.Asked);
        return Page();
    }

    /// <summary>The clock that a meeting met.</summary>
    public Clock? Met(ChildMeeting meeting) => Child?.Clocks.Where(c => meeting.Held is { } held && c.MetBy?.Entry == held.Entry && ConferenceDue.Contains(c.Standard.Key)).OrderBy(c => c.DueOn).FirstOrDefault();
}
