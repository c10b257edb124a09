using Linnet.Calendar;
using Linnet.Record;
using Linnet.Retention;
using Linnet.Rights;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Rights;

/// <summary>What people may ask of a child's record: a copy, and that it be put right; and until when it is kept.</summary>
public sealed class IndexModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The requests for a copy, the latest first, with the clock of each.</summary>
    public IReadOnlyList<(KeptEntry Kept, AccessRequested Asked, Clock? Clock)> Copies { get; private set; } = [];

    /// <summary>What is said to be wrong, the latest first, with the piece of work and the clock of each.</summary>
    public IReadOnlyList<(Disputed Dispute, Guid? Work, Clock? Clock)> Disputes { get; private set; } = [];

    /// <summary>Until when the record is kept; null where nothing is held that could be destroyed.</summary>
    public Kept? Kept { get; private set; }

    /// <summary>The legal holds that stand: since when, by whose order, and where it is lifted, if it stands on this record alone.</summary>
    public IReadOnlyList<(Fact Hold, string OrderedBy, string? Path)> Holds { get; private set; } = [];

    /// <summary>The managers who approve that it is destroyed.</summary>
    public IReadOnlyList<string> Approving => Child is { } child && Kept is { } kept ? DestructionApproved.Of(child.Facts, kept.Rule.Key) : [];

    /// <summary>Today, whatever day the page is asked for: nothing is destroyed on another.</summary>
    public LocalDate Today => asking.Today;

    /// <summary>The question of the approval, with what was typed.</summary>
    public Asks Asks => forms.Ask(sheet.OfferingNow(asking.Now), problems);

    private static readonly RecordType Approval = RecordType.Of<DestructionApproved>();
    private AnswerSheet sheet = AnswerSheet.Blank(Approval);
    private IReadOnlyList<Problem> problems = [];

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel) => await ReadAsync(child, cancel) ? Page() : NotFound();

    /// <summary>A manager approves that what was written is destroyed, or takes that back.</summary>
    public async Task<IActionResult> OnPostAsync(string child, string? stands, CancellationToken cancel)
    {
        if (!person.ManagesOthers) return StatusCode(StatusCodes.Status403Forbidden);
        if (!await ReadAsync(child, cancel) || Child is null || Kept is not { } kept || !kept.MayGo(Today)) return NotFound();

        sheet = AnswerSheet.Sent(Approval, Request.Form);
        var approved = new DestructionApproved { Rule = kept.Rule.Key, By = person.Worker, Stands = stands == "yes", LookedAt = sheet["lookedAt"].Trim() is { Length: > 0 } typed ? typed : null };
        problems = await recording.AddAsync(recording.Entry(Child.Subject, approved), sheet.Key, cancel);
        if (problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = approved.Stands ? "Your approval is on the record. It takes two." : "You no longer approve it.";
        return LocalRedirect(Paths.Rights(Child.Subject));
    }

    private async Task<bool> ReadAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return false;

        var asked = Child.Facts.AsAt(Child.Asked.Day, Child.Asked.KnownAt).Where(f => f.Type.Opens?.Strand is Strand.AccessRequest or Strand.CorrectionRequest || f.Type.PartOf?.Strand == Strand.CorrectionRequest).Select(f => f.Entry).ToList();
        var kept = await records.ReadEntriesAsync(looks.Reader, "children/rights", Child.Subject, asked, asking.KnownAt, cancel);
        Copies = [.. from k in kept where k.Stands && k.Entry.Particulars is AccessRequested select (k, (AccessRequested)k.Entry.Particulars, ClockOf(Child, k.Strand))];
        Copies = [.. Copies.Reverse()];
        var stand = kept.Where(k => k.Stands).ToList();
        Disputes = [.. Disputed.Of(stand.Select(k => (k.Entry, k.Strand))).SelectMany(d => d).OrderByDescending(d => d.Asked.Happened.Day)
            .Select(d => (d, stand.First(k => k.Entry.Id == d.Asked.Id).Strand)).Select(d => (d.d, d.Strand, Child.Clocks.LastOrDefault(c => c.Strand == d.Strand && c.Standard == RightsStandards.CorrectionDecided)))];
        Kept = Linnet.Retention.Kept.Of(Child.Facts, council.Of(Subject.Authority));
        var today = Days.NumberOf(Today);
        var (own, all) = (Linnet.Retention.Holds.Standing(Child.Facts, today).ToList(), Linnet.Retention.Holds.Standing(council.Of(Subject.Authority), today).ToList());
        var orders = (await records.ReadEntriesAsync(looks.Reader, "children/rights", Child.Subject, [.. own.Select(h => h.Entry)], knownAt: null, cancel)).ToDictionary(k => k.Entry.Id, k => ((LegalHold)k.Entry.Particulars).OrderedBy);
        Holds =
        [
            .. own.Select(h => (h, orders.GetValueOrDefault(h.Entry, ""), (string?)Paths.To($"{Paths.Child(Child.Subject)}/add/legal-hold?stands=no&lifts={h.Entry}", Paths.Rights(Child.Subject)))),
            .. all.Select(h => (h, "on every record", (string?)null)),
        ];
        return true;
    }

    private static Clock? ClockOf(ChildPage child, Guid? work) =>
        child.Clocks.LastOrDefault(c => c.Strand == work && (c.Standard == RightsStandards.CopyGiven || (c.Standard == RightsStandards.AskerKnown && c.IsOpen)));
}
