using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Meetings;

/// <summary>The decisions of a conference on one sheet, printed at its end: what was decided, why, who does what by when, and what comes next.</summary>
public sealed class SheetModel(Council council, RecordStore records, Asking asking, Looks looks, Reaches reaches) : PageModel
{
    private Dictionary<Guid, KeptEntry> kept = [];

    /// <summary>The meeting.</summary>
    public MeetingRoom? Room { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, string kind, string on, CancellationToken cancel)
    {
        Room = MeetingRoom.Of(council, reaches, asking, child, kind, on);
        if (Room is not { Meeting.Held: not null } room) return NotFound();

        kept = (await records.ReadEntriesAsync(looks.Reader, "children/meetings", room.Child.Subject, asking.AsAt, asking.KnownAt, cancel)).ToDictionary(e => e.Entry.Id);
        return Page();
    }

    /// <summary>The answers of a fact; null where there is none of that kind.</summary>
    public T? Said<T>(Fact? fact)
        where T : Particulars => fact is null ? null : kept.GetValueOrDefault(fact.Entry)?.Entry.Particulars as T;

    /// <summary>The sentence of what was decided.</summary>
    public string? Decided => Room?.Meeting.Held is { } held ? kept.GetValueOrDefault(held.Entry)?.Entry.Particulars.Sentence : null;

    /// <summary>Why.</summary>
    public string? Reasons => Said<InitialConference>(Room?.Meeting.Held)?.Reasons ?? Said<ReviewConference>(Room?.Meeting.Held)?.Reasons ?? Said<TransferInConference>(Room?.Meeting.Held)?.Reasons;
}
