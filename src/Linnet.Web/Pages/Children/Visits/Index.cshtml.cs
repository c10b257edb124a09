using Linnet.Audits;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Visits;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children.Visits;

/// <summary>The visits to a child: those that were due, in time, late or never; those that were made, and what they say of the child; and the direct work.</summary>
public sealed class IndexModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    private const int DirectWorkMonths = 3;
    private const int DueMonths = 12;

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The visits that were due within the last year or are due now, the latest first.</summary>
    public IReadOnlyList<Clock> Due { get; private set; } = [];

    /// <summary>The visits that were made or tried, the latest first.</summary>
    public IReadOnlyList<VisitRecord> Made { get; private set; } = [];

    /// <summary>The direct work, the latest first.</summary>
    public IReadOnlyList<Entry> DirectWork { get; private set; } = [];

    /// <summary>The time within which a visit is to be recorded.</summary>
    public Allowance RecordWithin { get; private set; }

    /// <summary>How many visits of the last year were made in time, late, never, and are overdue.</summary>
    public int Count(string says) => Due.Count(c => VisitDue.Says(c) == says);

    /// <summary>The visits at which the child was seen, as people recorded them.</summary>
    public IEnumerable<VisitRecord> Seen => Made.Where(v => v.Entry.Source is null && v.Visit.ChildWasSeen);

    /// <summary>How often the child is to be seen by their plan, in words; null where no plan sets it.</summary>
    public (string Every, OpenWork Plan)? SetByPlan =>
        (Child?.Open ?? []).Where(w => w.Says("visitEvery") is not null).Select(w => ((string, OpenWork)?)(w.Says("visitEvery") ?? "", w)).LastOrDefault();

    /// <summary>What the last audit of professional curiosity graded; null where none did.</summary>
    public Fact? Curiosity => Child?.Facts.AsAt(Child.Asked.Day, Child.Asked.KnownAt)
        .LastOrDefault(f => f.Type.Class == typeof(AuditFinding) && f.Answer<AuditCriterion>("criterion") == AuditCriterion.ProfessionalCuriosity);

    /// <summary>How many direct-work sessions there were in the last three months.</summary>
    public int RecentDirectWork => DirectWork.Count(e => e.Happened.Day > asking.AsAt.PlusMonths(-DirectWorkMonths));

    /// <summary>Days from the last time the child was seen before this visit to this visit; null where there was none.</summary>
    public int? DaysSinceSeenBefore(VisitRecord visit) =>
        Made.SkipWhile(v => v != visit).Skip(1).FirstOrDefault(v => v.Visit.ChildWasSeen) is { } before ? Period.DaysBetween(before.Entry.Happened.Day, visit.Entry.Happened.Day) : null;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var kept = await records.ReadEntriesAsync(looks.Reader, "children/visits", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        var entries = kept.Where(k => k.Stands).Select(k => k.Entry).ToList();
        var yearAgo = asking.AsAt.PlusMonths(-DueMonths);
        Due = [.. Child.Clocks.Where(c => VisitDue.Is(c) && (c.IsOpen || c.DueOn > yearAgo)).OrderByDescending(c => c.DueOn)];
        Made = VisitRecord.In(entries, Child.Clocks);
        DirectWork = [.. entries.Where(e => e.Particulars is DirectWork).OrderByDescending(e => e.Happened)];
        var standard = SeenStandards.VisitRecordSigned;
        RecordWithin = council.Settings(asking.KnownAt).For(standard, Calendar.Days.NumberOf(asking.AsAt)) ?? standard.Allows ?? 5.WorkingDays;
        return Page();
    }
}
