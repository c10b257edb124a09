using Linnet.Allegations;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Linnet.Workers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Allegations;

/// <summary>One allegation: what is known and was done, who may read it, and how it was concluded. To everybody else it is not there.</summary>
public sealed class RoomModel(Walls walls, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    /// <summary>The name of the hidden input that says which of the room's forms was sent.</summary>
    public const string Which = "which";

    private static readonly RecordType[] Named = [RecordType.Of<AllegationStep>()];
    private static readonly RecordType[] Officers = [RecordType.Of<AllegationStep>(), RecordType.Of<AllegationShared>(), RecordType.Of<AllegationConcluded>()];

    /// <summary>The allegation.</summary>
    public AllegationOpen? Allegation { get; private set; }

    /// <summary>What stands in it, first to last.</summary>
    public IReadOnlyList<KeptEntry> Entries { get; private set; } = [];

    /// <summary>The forms that the reader may send.</summary>
    public IReadOnlyList<Asks> Forms { get; private set; } = [];

    /// <summary>What is wrong with the one that was sent.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>The address of an allegation's room.</summary>
    public static string PathOf(Subject allegation) => $"/allegations/{Uri.EscapeDataString(allegation.Id)}";

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string allegation, CancellationToken cancel) =>
        await FindAsync(allegation, cancel) ? Ask(sent: null, []) : NotFound();

    /// <summary>Records one of its forms, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string allegation, CancellationToken cancel)
    {
        if (!await FindAsync(allegation, cancel) || Allegation is null) return NotFound();
        if (Mine().FirstOrDefault(t => t.Key == Request.Form[Which]) is not { } type) return NotFound();

        var sheet = AnswerSheet.Sent(type, Request.Form, PartOf(type));
        var problems = new List<Problem>();
        if (sheet.Entry(Allegation.Subject, person.Worker, asking.Now, problems) is { } entry)
            problems.AddRange((await recording.AddAsync([entry, .. Released(entry)], sheet.Key, cancel)).Select(p => p with { Field = sheet.NameOf(p.Field) }));
        if (problems.Count > 0) return Ask(sheet, problems);

        TempData["Done"] = $"{type.Title}: recorded.";
        return LocalRedirect(PathOf(Allegation.Subject));
    }

    /// <summary>The carer or home is held no longer once an allegation came to nothing, unless another one holds it too.</summary>
    private IEnumerable<Entry> Released(Entry entry) =>
        entry.Particulars is AllegationConcluded { Outcome: not AllegationOutcome.Substantiated }
        && Allegation?.Received.Coded["home"] is { } home
        && !walls.AlsoHeldBy(home, Allegation.Subject)
            ? [recording.Entry(AllegationOpen.Home(home), new PlacementHold { Held = false })]
            : [];

    private static string PartOf(RecordType type) => $"{type.Key}-";

    private RecordType[] Mine() => person.Post == Post.DesignatedOfficer ? Officers : Named;

    private async Task<bool> FindAsync(string allegation, CancellationToken cancel)
    {
        Allegation = walls.Allegation(allegation);
        if (Allegation is null) return false;
        Entries = await records.ReadEntriesAsync(looks.Reader, "allegations/allegation", Allegation.Subject, asAt: null, knownAt: null, cancel);
        return true;
    }

    private PageResult Ask(AnswerSheet? sent, IReadOnlyList<Problem> problems)
    {
        Problems = new(problems);
        Forms = [.. Mine().Select(t => t == sent?.Type ? forms.Ask(sent, problems) : forms.Ask(AnswerSheet.Blank(t, PartOf(t)).OfferingNow(asking.Now), []))];
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
