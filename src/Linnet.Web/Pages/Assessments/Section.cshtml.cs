using Linnet.Assessments;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Visits;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>
/// One section of an assessment, to be written. Whoever saves says from which version they began: two who wrote at the same time both
/// keep their text and settle it.
/// </summary>
public sealed class SectionModel(Council council, RecordStore records, Recording recording, KeptWriting writing, Asking asking, SignedIn person, Looks looks) : PageModel
{
    /// <summary>The name of the hidden input that says from which version the writing began.</summary>
    public const string Began = "began";

    private const int MostEvidence = 40;
    private static readonly RecordType Type = RecordType.Of<AssessmentSection>();
    private IReadOnlyList<KeptEntry> entries = [];

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The assessment.</summary>
    public AssessmentInHand? Assessment { get; private set; }

    /// <summary>The section as it is on the record.</summary>
    public WrittenSection Section { get; private set; } = new(SectionOfAssessment.ChildsDay, []);

    /// <summary>What was typed.</summary>
    public AnswerSheet Sheet { get; private set; } = AnswerSheet.Blank(Type);

    /// <summary>What is wrong.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Somebody else saved this section since the writing began: both texts are shown.</summary>
    public bool WrittenMeanwhile { get; private set; }

    /// <summary>The same section of the last assessment of this child, where the writing may begin with it; null where there is none.</summary>
    public KeptEntry? CarriedFrom { get; private set; }

    /// <summary>The visits and notes on which it may rest, the latest first.</summary>
    public IReadOnlyList<Entry> Evidence { get; private set; } = [];

    /// <summary>Its address.</summary>
    public string Here => Assessment is { } a ? AssessmentPaths.Section(a.Subject, a.Strand, Section.Section) : "/";

    /// <summary>Its room.</summary>
    public string Room => Assessment is { } a ? AssessmentPaths.Room(a.Subject, a.Strand) : "/";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] string child, [FromRoute] Guid strand, [FromRoute] string section, bool blank, CancellationToken cancel)
    {
        if (!await FindAsync(child, strand, section, cancel)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        if (Unsent is { } late && WasSent(late))
        {
            await writing.ThrowAwayAsync(person.Worker, Request.Path, late.Sheet, cancel);
            Unsent = null;
        }

        Sheet = Unsent is { } unsent ? AnswerSheet.Sent(Type, unsent.Form) : Begin(blank);
        WrittenMeanwhile = Unsent is not null && Unsent.Form[Began] != BeganFrom;
        return Page();
    }

    /// <summary>Saves it, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] string child, [FromRoute] Guid strand, [FromRoute] string section, CancellationToken cancel)
    {
        if (!await FindAsync(child, strand, section, cancel) || Assessment is not { } assessment) return NotFound();

        Sheet = AnswerSheet.Sent(Type, Request.Form)
            .Offering("section", section).Offering(AnswerSheet.Happened, asking.Today.ToString("d/M/yyyy", null)).Offering(AnswerSheet.Strand, strand.ToString());
        var began = Request.Form[Began].ToString();
        var found = new List<Problem>();
        if (Sheet.Entry(assessment.Subject, person.Worker, asking.Now, found) is not { } entry) return Ask(found);
        if (SavedBy(person.Worker, entry)) return await GoAsync(cancel);
        if (began != BeganFrom) return Settle();

        // Two who began from the same version have the same key: the second is refused, and nobody's text is lost.
        found.AddRange(await recording.AddAsync(entry, $"{strand}/{section}/{began}", cancel));
        if (found.Count == 0) return await GoAsync(cancel);

        await FindAsync(child, strand, section, cancel);
        return began != BeganFrom ? Settle() : Ask(found);
    }

    /// <summary>What the hidden input says of the version that is on the record now.</summary>
    public string BeganFrom => Section.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<bool> FindAsync(string child, Guid strand, string section, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found || AssessmentPaths.SectionFrom(section) is not { } which) return false;
        if (AssessmentInHand.All(found.Facts, found.Asked).FirstOrDefault(a => a.Strand == strand) is not { } assessment) return false;

        entries = await records.ReadEntriesAsync(looks.Reader, "children/assessments", found.Subject, asking.AsAt, asking.KnownAt, cancel);
        (Child, Assessment) = (found, assessment);
        Section = WrittenSection.Of(which, strand, entries);
        CarriedFrom = Section.Latest is null
            ? entries.LastOrDefault(e => e.Stands && e.Strand != strand && e.Entry.Particulars is AssessmentSection s && s.Section == which && e.Entry.Happened.Day <= assessment.Started.On)
            : null;
        Evidence = [.. entries.Where(e => e.Stands).Select(e => e.Entry).Where(e => e.Particulars is Visit or CaseNote or PreBirthVisit or VisitWrittenUp).Reverse().Take(MostEvidence)];
        ViewData["NoDay"] = true;
        return true;
    }

    /// <summary>The latest version, or what the last assessment says, or nothing.</summary>
    private AnswerSheet Begin(bool blank)
    {
        var sheet = AnswerSheet.Blank(Type);
        if (Section.Latest?.Entry.Particulars is AssessmentSection latest)
            return sheet.Offering("text", latest.Text).Offering("restsOn", latest.RestsOn ?? "");
        if (blank) CarriedFrom = null;
        return CarriedFrom is { } carried ? sheet.Offering("text", WrittenSection.TextOf(carried)).Offering("carriedFrom", carried.Entry.Id.ToString()) : sheet;
    }

    /// <summary>The same text by the same hand is on the record already: a second click.</summary>
    private bool SavedBy(string worker, Entry entry) =>
        Section.Latest is { } latest && latest.Entry.By == worker && WrittenSection.TextOf(latest) == ((AssessmentSection)entry.Particulars).Text
        && ((AssessmentSection)latest.Entry.Particulars).RestsOn == ((AssessmentSection)entry.Particulars).RestsOn;

    /// <summary>
    /// A browser keeps a form as it leaves the page, also when it leaves because the form was sent: what the same hand has put on the record is
    /// nothing unsent.
    /// </summary>
    private bool WasSent(Unsent late) => Section.Latest is { } latest && latest.Entry.By == person.Worker
        && WrittenSection.TextOf(latest).ReplaceLineEndings().Trim() == late.Form["text"].ToString().ReplaceLineEndings().Trim();

    private async Task<IActionResult> GoAsync(CancellationToken cancel)
    {
        await writing.ThrowAwayAsync(person.Worker, Request.Path, Sheet.Key, cancel);
        TempData["Done"] = $"Saved: {Words.Of(Section.Section)}.";
        return LocalRedirect(Room);
    }

    private PageResult Settle()
    {
        WrittenMeanwhile = true;
        return Ask([new("text", "Somebody saved this section while you were writing. Both texts are below, and nothing is lost. Put into the box what should stand, and save again")]);
    }

    private PageResult Ask(IReadOnlyList<Problem> problems)
    {
        Problems = new(problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
