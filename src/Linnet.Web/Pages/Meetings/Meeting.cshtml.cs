using Linnet.Children;
using Linnet.Conferences;
using Linnet.Record;
using Linnet.Store.Reading;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;

namespace Linnet.Web.Pages.Meetings;

/// <summary>One conference, core group or review: who was invited and came, how the child took part, what was decided, and its papers.</summary>
public sealed class MeetingModel(Council council, RecordStore records, Asking asking, SignedIn person, Looks looks, Reaches reaches) : PageModel
{
    private Dictionary<Guid, KeptEntry> kept = [];

    /// <summary>The meeting.</summary>
    public MeetingRoom? Room { get; private set; }

    /// <summary>Whether the person at the screen may add to it.</summary>
    public bool MayAdd => AccessPolicy.Allows("children/{child}/add/{kind}", person) && asking.IsNow;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, string kind, string on, CancellationToken cancel)
    {
        Room = MeetingRoom.Of(council, reaches, asking, child, kind, on);
        if (Room is not { } room) return NotFound();

        await looks.WriteAsync("children/meetings", room.Siblings.Select(s => s.Subject), cancel);
        kept = (await records.ReadEntriesAsync(looks.Reader, "children/meetings", room.Child.Subject, asking.AsAt, asking.KnownAt, cancel)).ToDictionary(e => e.Entry.Id);
        return Page();
    }

    /// <summary>The answers of a fact; null where there is none of that kind.</summary>
    public T? Said<T>(Fact? fact)
        where T : Particulars => fact is null ? null : kept.GetValueOrDefault(fact.Entry)?.Entry.Particulars as T;

    /// <summary>What the child said at it or sent, as the record of the family or of the meeting itself has it; null where neither does.</summary>
    public string? ChildsWords => new[] { Room?.Meeting.Family, Room?.Meeting.Held }.OfType<Fact>()
        .Select(f => kept.GetValueOrDefault(f.Entry)?.Entry).OfType<Entry>().Select(ChildSaid.Of).FirstOrDefault(s => s is not null)?.Words;

    /// <summary>Why it was decided so, in the words of the record.</summary>
    public string? Reasons => Said<InitialConference>(Room?.Meeting.Held)?.Reasons ?? Said<Linnet.Plans.ReviewConference>(Room?.Meeting.Held)?.Reasons
        ?? Said<TransferInConference>(Room?.Meeting.Held)?.Reasons ?? Said<Linnet.Plans.CoreGroup>(Room?.Meeting.Held)?.Account
        ?? Said<Linnet.Plans.NeedPlanReviewed>(Room?.Meeting.Held)?.Account;

    /// <summary>To whom minutes went, in words.</summary>
    public string To(Fact sent)
    {
        var to = Said<MinutesSent>(sent)?.To ?? Said<PlanMeetingMinutes>(sent)?.To ?? [];
        return to.Count == 0 ? "whom was not recorded" : Calendar.Written.List([.. to.Select(t => Words.Of(t).ToLowerInvariant())]);
    }

    /// <summary>The sentence of what was decided.</summary>
    public string? Decided => Room?.Meeting.Held is { } held ? kept.GetValueOrDefault(held.Entry)?.Entry.Particulars.Sentence : null;
}
