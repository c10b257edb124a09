using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>
/// The room of a move to another team: what the record still lacks, worked out and never ticked; the proposal; and the other team's answer.
/// </summary>
public sealed class TransferModel(Council council, KnownTeams known, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private const string Seen = "seen";

    private IReadOnlyDictionary<Guid, Entry> kept = new Dictionary<Guid, Entry>();
    private IFormCollection typed = FormCollection.Empty;
    private IReadOnlyList<Problem> problems = [];
    private TransferStep? sent;

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>Every part of the record, and whether it is as the next worker needs it.</summary>
    public TransferReadiness Readiness { get; private set; } = new([]);

    /// <summary>The moves of this child, the latest first.</summary>
    public IReadOnlyList<ChildsTransfer> Moves { get; private set; } = [];

    /// <summary>The one that waits for the other team; null where none does.</summary>
    public ChildsTransfer? Waiting => Moves.FirstOrDefault(m => m.Stands == TransferStands.Waiting);

    /// <summary>The teams to choose from: every other.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>What is wrong.</summary>
    public Problems Problems => new(problems);

    /// <summary>Whether whoever is at the screen may propose a move.</summary>
    public bool MayPropose => AccessPolicy.Allows("children/{child}/add/{kind}", person);

    /// <summary>Whether they may answer for the team that is asked.</summary>
    public bool MayAnswer => Waiting is { } waiting && TransferSafeguards.MayAnswer(waiting, person.Post, person.Team);

    /// <summary>The address of the room.</summary>
    public string Here => Child is { } child ? Paths.Transfer(child.Subject) : "";

    /// <summary>The team that was chosen.</summary>
    public string TeamChosen => typed[$"{TransferStep.Propose.Part}toTeam"].FirstOrDefault() ?? "";

    /// <summary>What the record lacks, as the form that is sent says that it was seen.</summary>
    public string GapsSeen => string.Join(' ', Readiness.Gaps.Select(g => Spelling.Code(g.ToString())));

    /// <summary>The questions of a step, with what was typed.</summary>
    public Asks Of(TransferStep step)
    {
        var sheet = AnswerSheet.Sent(step.Type, typed, step.Part);
        return forms.Ask((sheet.IsBlank ? AnswerSheet.Blank(step.Type, step.Part) : sheet).OfferingNow(asking.Now), sent == step ? problems : []);
    }

    /// <summary>What was written in this entry.</summary>
    public T? Written<T>(Fact? fact) where T : Particulars => fact is not null && kept.TryGetValue(fact.Entry, out var entry) ? entry.Particulars as T : null;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        typed = Unsent?.Form ?? FormCollection.Empty;
        return await ReadAsync(child, cancel) ? Page() : NotFound();
    }

    /// <summary>Records one step.</summary>
    public async Task<IActionResult> OnPostAsync(string child, string step, CancellationToken cancel)
    {
        (typed, sent) = (Request.Form, TransferStep.All.FirstOrDefault(s => s.Key == step));
        if (sent is not { } taken || !await ReadAsync(child, cancel) || Child is not { } found) return NotFound();

        var wrong = new List<Problem>();
        if (EntryOf(taken, found, wrong) is { } entry)
            wrong.AddRange(await recording.AddAsync(entry, Request.Form[AnswerSheet.SheetKey].FirstOrDefault() ?? "", cancel));
        if (wrong.Count == 0)
        {
            TempData["Done"] = taken.Done;
            return LocalRedirect(Here);
        }

        problems = [.. wrong.Select(p => p.Field.Length == 0 || p.Field.StartsWith(taken.Part, StringComparison.Ordinal) ? p : p with { Field = taken.Part + p.Field })];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private Entry? EntryOf(TransferStep step, ChildPage child, List<Problem> wrong)
    {
        var (from, to) = Waiting is { } waiting ? (waiting.From, waiting.To) : (child.Holds.Team ?? "", TeamChosen);
        if (step == TransferStep.Propose && to.Length == 0) wrong.Add(new("toTeam", "Select the team that is to take the child on"));
        if (step == TransferStep.TakeOn && Request.Form[Seen].ToString() != GapsSeen)
            wrong.Add(new("", "The record changed since you opened this page, and so did what is missing. Look again, then take the child on"));
        var sheet = AnswerSheet.Sent(step.Type, Request.Form, step.Part)
            .Offering("fromTeam", from).Offering("toTeam", to).Offering("proposedBy", person.Worker).Offering("manager", person.Worker);
        var entry = sheet.Entry(child.Subject, person.Worker, asking.Now, wrong);
        if (entry is null || wrong.Count > 0) return null;
        return entry with
        {
            Strand = Waiting?.Strand,
            Particulars = entry.Particulars is TransferAgreed agreed ? agreed with { Gaps = Readiness.Gaps } : entry.Particulars,
        };
    }

    private async Task<bool> ReadAsync(string child, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return false;

        Child = found;
        Moves = [.. found.Transfers.Reverse()];
        Readiness = TransferReadiness.Of(found.Facts, found.Clocks, found.Asked);
        Teams = [.. (await known.ReadAsync(cancel)).Where(t => t != found.Holds.Team)];
        var entries = Moves.SelectMany(m => new[] { m.Proposed, m.Agreed, m.SentBack }).OfType<Fact>().Select(f => f.Entry).ToList();
        kept = (await records.ReadEntriesAsync(looks.Reader, "children/transfer", found.Subject, entries, asking.KnownAt, cancel)).ToDictionary(k => k.Entry.Id, k => k.Entry);
        return true;
    }
}
