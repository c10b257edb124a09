using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Agencies look together at the incidents of the day: who was there, and for each incident what was decided and who does it.</summary>
public sealed class IncidentReviewModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private const int Week = 7;
    private static readonly RecordType Review = RecordType.Of<IncidentReviewed>();
    private static readonly KindSet Reviewed = KindSet.Of(typeof(IncidentReviewed));
    private static readonly IReadOnlySet<string> OfTheMeeting = new HashSet<string> { AnswerSheet.Happened, AnswerSheet.HappenedTime, "meeting", "present" };

    /// <summary>The incidents that nobody has looked at together, the longest known first, with the questions of each.</summary>
    public IReadOnlyList<(PoliceNotification Incident, Asks Asks)> Lines { get; private set; } = [];

    /// <summary>The questions of the meeting.</summary>
    public Asks? Meeting { get; private set; }

    /// <summary>Which meeting: only domestic abuse is triaged together there.</summary>
    public bool OnlyDomesticAbuse { get; private set; }

    /// <summary>Day by day of the last week: told of, looked at, ended with an outcome and somebody who does it.</summary>
    public IReadOnlyList<(LocalDate Day, int Told, int LookedAt, int Complete)> ByDay { get; private set; } = [];

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>The number of the day asked.</summary>
    public int Today => Days.NumberOf(asking.AsAt);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(string? meeting, CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        await ReadAsync(meeting, Unsent?.Form ?? FormCollection.Empty, [], cancel);
    }

    /// <summary>Records what was decided on each incident that was looked at.</summary>
    public async Task<IActionResult> OnPostAsync(string? meeting, CancellationToken cancel)
    {
        var problems = new List<Problem>();
        var entries = new List<Entry>();
        foreach (var (incident, sheet) in Sheets(Open(meeting), Request.Form).Where(s => !s.Sheet.IsBlank))
            if (sheet.Entry(incident.Subject, person.Worker, asking.Now, problems) is { } entry) entries.Add(entry with { Strand = incident.Contact?.Strand ?? incident.Incident.Strand });
        if (entries.Count == 0 && problems.Count == 0) problems.Add(new("", "Answer at least one incident: what was decided, and who does it"));
        if (problems.Count == 0) problems.AddRange(await recording.AddAsync(entries, Request.Form[AnswerSheet.SheetKey].FirstOrDefault() ?? "", cancel));
        if (problems.Count > 0)
        {
            await ReadAsync(meeting, Request.Form, [.. problems.Distinct()], cancel);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = $"Recorded for {Written.Count(entries.Count, "incident")}.";
        return LocalRedirect(meeting is null ? "/front-door/incident-review" : $"/front-door/incident-review?meeting={(IsTriage(meeting) ? "domestic-abuse" : "daily")}");
    }

    private async Task ReadAsync(string? meeting, IFormCollection form, List<Problem> problems, CancellationToken cancel)
    {
        OnlyDomesticAbuse = IsTriage(meeting);
        var open = Open(meeting);
        Lines = [.. Sheets(open, form).Select(s => (s.Incident, forms.Ask(s.Sheet, problems)))];
        var shared = AnswerSheet.Sent(Review, form).OfferingNow(asking.Now).Offering("meeting", OnlyDomesticAbuse ? "domestic-abuse" : "daily");
        Meeting = forms.Ask(shared, problems);
        ByDay = Count();
        await looks.WriteAsync("front-door/incident-review", open.Select(o => o.Subject), cancel);
    }

    private List<PoliceNotification> Open(string? meeting) =>
    [
        .. looks.Theirs(
                council.Children.SelectMany(c => PoliceNotification.Of(c, Today - PoliceNotification.DaysToBeLookedAt + 1, Today))
                    .Where(n => n.IsToBeLookedAt && (!IsTriage(meeting) || n.IsDomesticAbuse)),
                n => n.Subject)
            .OrderBy(n => n.Contact?.Day ?? n.Incident.Day).ThenBy(n => n.Subject),
    ];

    private List<(LocalDate, int, int, int)> Count()
    {
        var told = council.Children.SelectMany(c => PoliceNotification.Of(c, Today - Week + 1, Today)).ToList();
        var reviews = council.Children.Where(c => c.Holds(Reviewed) && c.Facts[^1].Day > Today - Week)
            .SelectMany(c => c.AsAt(Today)).Where(f => f.Type.Class == typeof(IncidentReviewed) && f.Day > Today - Week).ToList();
        return
        [
            .. Enumerable.Range(0, Week).Select(back => Today - back).Select(day => (
                Days.FromNumber(day),
                told.Count(t => (t.Contact?.Day ?? t.Incident.Day) == day),
                reviews.Count(r => r.Day == day),
                reviews.Count(r => r.Day == day && r.Coded["owner"] is not null && r.Answer<IncidentOutcome>("decision") != IncidentOutcome.LookAgain))),
        ];
    }

    private static IEnumerable<(PoliceNotification Incident, AnswerSheet Sheet)> Sheets(IEnumerable<PoliceNotification> incidents, IFormCollection form) =>
        incidents.Select(i => (i, AnswerSheet.Sent(Review, form, $"{i.Incident.Entry:N}-").Sharing(OfTheMeeting)));

    private static bool IsTriage(string? meeting) => meeting == "domestic-abuse";
}
