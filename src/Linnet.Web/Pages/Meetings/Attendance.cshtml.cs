using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Meetings;

/// <summary>Who came to a meeting, agency by agency, and who did not agree: asked once for all the children it was about.</summary>
public sealed class AttendanceModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks, Reaches reaches) : PageModel
{
    private static readonly RecordType Type = RecordType.Of<AgencyAtMeeting>();

    /// <summary>The meeting.</summary>
    public MeetingRoom? Room { get; private set; }

    /// <summary>The questions about each agency: those invited first, with what was recorded before left out.</summary>
    public IReadOnlyList<(CheckedAgency Agency, bool Invited, Asks Asks)> Lines { get; private set; } = [];

    /// <summary>What is on the record already.</summary>
    public IEnumerable<AgencySeat> Recorded => Room?.Meeting.Seats.Where(s => s.Came is not null) ?? [];

    /// <summary>The form's own key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What is wrong.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, string kind, string on, CancellationToken cancel)
    {
        if (!Find(child, kind, on)) return NotFound();

        await looks.WriteAsync("children/meetings", Room?.Everybody ?? [], cancel);
        Unsent = await recording.UnsentAsync(cancel);
        return Ask(Unsent?.Form ?? FormCollection.Empty, []);
    }

    /// <summary>Adds a line for each agency of which anything was said, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, string kind, string on, CancellationToken cancel)
    {
        if (!Find(child, kind, on) || Room is not { } room) return NotFound();

        var problems = new List<Problem>();
        var said = Agencies(room).Select(a => Sheet(room, a, Request.Form)).Where(s => s["how"].Length > 0 || s["view"].Trim().Length > 0 || s["dissents"].Length > 0)
            .Select(s => s.Entry(room.Child.Subject, person.Worker, asking.Now, problems)).OfType<Entry>().ToList();
        if (said.Count == 0 && problems.Count == 0) problems.Add(new($"{Part(Agencies(room)[0])}how", "Say of at least one agency whether it came"));
        if (problems.Count == 0)
            problems.AddRange(await recording.AddAsync([.. room.Everybody.SelectMany(c => said.Select(e => recording.Entry(c, e.Particulars, e.Happened)))], Request.Form[AnswerSheet.SheetKey].ToString(), cancel));
        if (problems.Count > 0) return Ask(Request.Form, problems);

        TempData["Done"] = "It is recorded who came.";
        return LocalRedirect(room.Here);
    }

    /// <summary>The agencies of which nobody has said whether they came: those invited first.</summary>
    private static List<CheckedAgency> Agencies(MeetingRoom room) =>
        [.. Enum.GetValues<CheckedAgency>().Where(a => room.Meeting.Seats.All(s => s.Agency != a || s.Came is null)).OrderByDescending(a => room.Meeting.Seats.Any(s => s.Agency == a)).ThenBy(a => a)];

    private static string Part(CheckedAgency agency) => $"{Spelling.Code(agency.ToString())}-";

    private static AnswerSheet Sheet(MeetingRoom room, CheckedAgency agency, IFormCollection form) => AnswerSheet.Sent(Type, form, Part(agency))
        .Offering("agency", Spelling.Code(agency.ToString()))
        .Offering("meeting", Spelling.Code(room.Meeting.Kind.ToString()))
        .Offering(AnswerSheet.Happened, Calendar.Written.Day(room.Meeting.On));

    private bool Find(string child, string kind, string on) => (Room = MeetingRoom.Of(council, reaches, asking, child, kind, on)) is { Meeting.Held: not null };

    private PageResult Ask(IFormCollection form, IReadOnlyList<Problem> problems)
    {
        if (Room is { } room) Lines = [.. Agencies(room).Select(a => (a, room.Meeting.Seats.Any(s => s.Agency == a), forms.Ask(Sheet(room, a, form), problems)))];
        Key = Lines.Count == 0 ? "" : Lines[0].Asks.Sheet.Key;
        Problems = new(problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
