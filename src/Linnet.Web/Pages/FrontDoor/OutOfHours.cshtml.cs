using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Waiting;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>What the out-of-hours team did and the team of the day has not taken over, and the hand-over itself.</summary>
public sealed class OutOfHoursModel(Council council, Rooms rooms, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private const int FourWeeks = 28;
    private static readonly RecordType Taken = RecordType.Of<HandoverTaken>();

    /// <summary>What waits to be taken over, the soonest due first.</summary>
    public IReadOnlyList<Clock> Held { get; private set; } = [];

    /// <summary>Work of the last four weeks: how many pieces, the middle time to the hand-over, the middle time from the call.</summary>
    public (int Pieces, int? ToHandover, int? FromCall) Figures { get; private set; }

    /// <summary>The questions of the hand-over.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>The child who was chosen.</summary>
    public string Chosen { get; private set; } = "";

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        await ReadAsync(Unsent?.Form ?? FormCollection.Empty, [], cancel);
    }

    /// <summary>Takes a child over.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var problems = new List<Problem>();
        var sheet = AnswerSheet.Sent(Taken, Request.Form);
        var child = Request.Form["child"].FirstOrDefault() ?? "";
        if (child.Length == 0 || council.Of(Subject.Child(child)).All.Count == 0) problems.Add(new("child", "Select the child who is taken over"));
        if (sheet.Entry(Subject.Child(child), person.Worker, asking.Now, problems) is { } entry && problems.Count == 0)
            problems.AddRange(await recording.AddAsync(entry with { Particulars = ((HandoverTaken)entry.Particulars) with { By = person.Worker } }, sheet.Key, cancel));
        if (problems.Count > 0)
        {
            await ReadAsync(Request.Form, problems, cancel);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = "Taken over. The out-of-hours team can see that you have it.";
        return LocalRedirect("/front-door/out-of-hours");
    }

    /// <summary>The last work of the night behind a clock.</summary>
    public Fact WorkOf(Clock clock) => council.Of(clock.Subject).AsAt(Days.NumberOf(asking.AsAt)).Last(f => f.Type.Class == typeof(OutOfHoursWork));

    private async Task ReadAsync(IFormCollection form, List<Problem> problems, CancellationToken cancel)
    {
        var held = rooms.Of(asking.For(council)).Room.All.Select(w => w.Clock).Where(c => c.Standard.Key == OutOfHoursStandards.HandoverTaken.Key);
        Held = [.. looks.Theirs(held, c => c.Subject).OrderBy(c => c.DueAt).ThenBy(c => c.Subject)];
        Figures = Count();
        Chosen = form["child"].FirstOrDefault() ?? "";
        Asks = forms.Ask(AnswerSheet.Sent(Taken, form).OfferingNow(asking.Now), problems);
        await looks.WriteAsync("front-door/out-of-hours", Held.Select(c => c.Subject), cancel);
    }

    private (int, int?, int?) Count()
    {
        var (day, pieces) = (Days.NumberOf(asking.AsAt), new List<(Fact Work, Fact? Taken, Fact? Call)>());
        foreach (var child in council.Children)
        {
            for (var place = child.Facts.Length - 1; place >= 0 && child.Facts[place].Day > day - FourWeeks; place--)
            {
                var work = child.Facts[place];
                if (work.Type.Class != typeof(OutOfHoursWork) || !child.Counts(place, day, SubjectFacts.Never - 1)) continue;
                var known = child.AsAt(day).ToList();
                pieces.Add((work, known.Find(f => f.Type.Class == typeof(HandoverTaken) && (f.Day, f.At).CompareTo((work.Day, work.At)) >= 0),
                    known.Find(f => f.Type.Class == typeof(Contact) && f.Strand == work.Strand && work.Strand is not null)));
            }
        }

        return (pieces.Count, ContactsOfPeriod.Median([.. pieces.Select(p => Hours(p.Work, p.Taken)).OfType<int>()]), ContactsOfPeriod.Median([.. pieces.Select(p => Hours(p.Call, p.Work)).OfType<int>()]));
    }

    private static int? Hours(Fact? from, Fact? until) => from is { At: not Fact.None } && until is { At: not Fact.None } ? Math.Max(0, until.At - from.At) / 60 : null;
}
