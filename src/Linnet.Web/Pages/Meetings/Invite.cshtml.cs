using Linnet.Calendar;
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

/// <summary>Invites several agencies to a meeting at once, and asks them for their reports to a conference: each is an entry of its own.</summary>
public sealed class InviteModel(Council council, Recording recording, Asking asking, Looks looks, Reaches reaches) : PageModel
{
    /// <summary>The meeting.</summary>
    public MeetingRoom? Room { get; private set; }

    /// <summary>What is wrong.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>The form's own key.</summary>
    public string Key { get; private set; } = Guid.CreateVersion7().ToString();

    /// <summary>The agencies that were ticked.</summary>
    public IReadOnlyList<string> Ticked { get; private set; } = [];

    /// <summary>The day that was typed.</summary>
    public string Day { get; private set; } = "";

    /// <summary>Whether reports are asked for as well.</summary>
    public bool Reports { get; private set; } = true;

    /// <summary>What was chosen here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, string kind, string on, CancellationToken cancel)
    {
        if (!Find(child, kind, on)) return NotFound();

        await looks.WriteAsync("children/meetings", Room?.Everybody ?? [], cancel);
        Day = Written.Day(asking.Today);
        Unsent = await recording.UnsentAsync(cancel);
        if (Unsent is { } unsent) Take(unsent.Form);
        return Page();
    }

    /// <summary>Adds an invitation for each agency and child, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, string kind, string on, CancellationToken cancel)
    {
        if (!Find(child, kind, on) || Room is not { } room) return NotFound();

        Take(Request.Form);
        var problems = new List<Problem>();
        if (!WrittenDate.TryRead(Day, out var invited)) problems.Add(new("happened", $"'{Day}' is not a date. Write it like 31/3/2026"));
        else if (invited > asking.Today) problems.Add(new("happened", "The day of the invitation must be today or in the past"));
        else if (invited > room.Meeting.On) problems.Add(new("happened", $"The meeting is on {Written.Day(room.Meeting.On)}. The invitation must not be after it"));
        var agencies = Enum.GetValues<CheckedAgency>().Where(a => Ticked.Contains(Spelling.Code(a.ToString()))).ToList();
        if (agencies.Count == 0) problems.Add(new("agency", "Select the agencies that were invited"));
        var invitations = problems.Count == 0 ? agencies.SelectMany(a => Invitations(room, a, invited)).ToList() : [];
        if (problems.Count == 0 && invitations.Count == 0) problems.Add(new("agency", "They are invited already. Select an agency that is not"));
        if (problems.Count == 0) problems.AddRange(await recording.AddAsync(invitations, Key, cancel));
        if (problems.Count > 0)
        {
            Problems = new(problems);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = $"{(agencies.Count == 1 ? "One agency" : $"{agencies.Count} agencies")} invited.";
        return LocalRedirect(room.Here);
    }

    private void Take(IFormCollection form)
    {
        (Day, Reports) = (form[AnswerSheet.Happened].ToString(), form["reports"] == "yes");
        Ticked = [.. form["agency"].OfType<string>()];
        Key = form[AnswerSheet.SheetKey].FirstOrDefault() ?? Key;
    }

    private IEnumerable<Entry> Invitations(MeetingRoom room, CheckedAgency agency, LocalDate day)
    {
        foreach (var child in room.Everybody)
        {
            var seat = Seat(child, room, agency);
            if (seat?.Invited is null) yield return recording.Entry(child, new AgencyInvited { Agency = agency, Meeting = room.Meeting.Kind }, new(day));
            if (Reports && room.Meeting.IsConference && seat?.ReportAsked is null)
                yield return recording.Entry(child, new AgencyReportAsked { Agency = agency, ConferenceOn = room.Meeting.On }, new(day));
        }
    }

    /// <summary>The place of an agency at this meeting about one of the children: whoever was invited and asked once is not asked again.</summary>
    private AgencySeat? Seat(Subject child, MeetingRoom room, CheckedAgency agency) => ChildMeeting.Of(council.Of(child), room.Child.Asked)
        .FirstOrDefault(m => m.Kind == room.Meeting.Kind && m.On == room.Meeting.On)?.Seats.FirstOrDefault(s => s.Agency == agency);

    private bool Find(string child, string kind, string on) => (Room = MeetingRoom.Of(council, reaches, asking, child, kind, on)) is not null;
}
