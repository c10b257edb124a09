using Linnet.Assessments;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>A manager reads an assessment whole and authorises what they read: the versions of its sections are named.</summary>
public sealed class SignOffModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private static readonly RecordType Type = RecordType.Of<AssessmentAuthorised>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The assessment; null where the child has none to authorise.</summary>
    public AssessmentInHand? Assessment { get; private set; }

    /// <summary>What is written.</summary>
    public IReadOnlyList<WrittenSection> Sections { get; private set; } = [];

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>The room.</summary>
    public string Room => Child is not { } child ? "/" : Assessment is { } a ? AssessmentPaths.Room(child.Subject, a.Strand) : AssessmentPaths.Of(child.Subject);

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid? strand, CancellationToken cancel)
    {
        if (!await FindAsync(child, strand, cancel)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        var sheet = Unsent is { } unsent ? AnswerSheet.Sent(Type, unsent.Form) : AnswerSheet.Blank(Type).OfferingNow(asking.Now).Offering("manager", person.Worker);
        return Ask(sheet, []);
    }

    /// <summary>Authorises it, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid? strand, CancellationToken cancel)
    {
        if (!await FindAsync(child, strand, cancel) || Child is not { } found) return NotFound();

        var seen = Assessment is null ? null : Assessment.Seen is null ? "no" : "yes";
        var sheet = AnswerSheet.Sent(Type, Request.Form).Offering("childSeen", seen ?? "").Offering(AnswerSheet.Strand, Assessment?.Strand.ToString() ?? "");
        var problems = new List<Problem>();
        if (sheet.Entry(found.Subject, person.Worker, asking.Now, problems) is { } entry)
            problems.AddRange(await recording.AddAsync(entry, sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, problems);

        TempData["Done"] = "Authorised. The clocks have moved.";
        return LocalRedirect(Room);
    }

    private async Task<bool> FindAsync(string child, Guid? strand, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return false;

        Child = found;
        var all = AssessmentInHand.All(found.Facts, found.Asked);
        Assessment = strand is { } which ? all.FirstOrDefault(a => a.Strand == which) : all.LastOrDefault(a => a.Ended is null);
        if (strand is not null && Assessment is null) return false;

        var entries = await records.ReadEntriesAsync(looks.Reader, "children/add", found.Subject, asking.AsAt, asking.KnownAt, cancel);
        if (Assessment is { } assessment) Sections = [.. Enum.GetValues<SectionOfAssessment>().Select(s => WrittenSection.Of(s, assessment.Strand, entries))];
        return true;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        ViewData["NoDay"] = true;
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
