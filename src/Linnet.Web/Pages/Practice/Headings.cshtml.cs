using Linnet.Practice;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Practice;

/// <summary>The headings of the council's framework for an assessment, visit or supervision; what was answered before stands in its box.</summary>
public sealed class HeadingsModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, Looks looks)
    : PageModel
{
    private const string Part = "heading-";
    private static readonly RecordType Type = RecordType.Of<FrameworkAnswered>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The frameworks in use on the day of the work.</summary>
    public IReadOnlyList<WrittenUnderFramework> Written { get; private set; } = [];

    /// <summary>What was answered before, by framework and heading.</summary>
    public IReadOnlyDictionary<(string Framework, string Heading), string> Answers { get; private set; } = new Dictionary<(string, string), string>();

    /// <summary>What is typed under each heading, in order.</summary>
    public IReadOnlyList<(FrameworkInUse Framework, string Heading, string Name, string Typed)> Boxes { get; private set; } = [];

    /// <summary>What is wrong.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>The form's own key.</summary>
    public string Key { get; private set; } = AnswerSheet.Blank(Type).Key;

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>The room to go back to.</summary>
    public string Room => Written is not [var first, ..] ? "/"
        : Paths.From(Request, first.Form == FrameworkForm.Assessment
            ? Assessments.AssessmentPaths.Room(first.Fact.Subject, first.BelongsTo)
            : Paths.Entry(first.Fact.Subject, first.Fact.Entry));

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] string child, [FromRoute] Guid of, CancellationToken cancel)
    {
        if (!await FindAsync(child, of, cancel)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        Boxes = [.. Each((name, before) => Unsent is { } unsent ? unsent.Form[name].ToString() : before)];
        return Page();
    }

    /// <summary>Adds what was answered or changed.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] string child, [FromRoute] Guid of, CancellationToken cancel)
    {
        if (!await FindAsync(child, of, cancel) || Child is not { } found) return NotFound();

        Key = Request.Form[AnswerSheet.SheetKey].FirstOrDefault() ?? Key;
        Boxes = [.. Each((name, _) => Request.Form[name].ToString())];
        var changed = Boxes.Where(b => b.Typed.Trim() is { Length: > 0 } typed && typed.ReplaceLineEndings() != Before(b.Framework, b.Heading).ReplaceLineEndings()).ToList();
        if (changed.Count == 0) return Ask([new(Boxes[0].Name, "Write under at least one heading, or leave without saving")]);

        var entries = changed.Select(b => EntryOf(found.Subject, of, b.Framework.Name, b.Heading, b.Typed.Trim())).ToList();
        var problems = await recording.AddAsync(entries, Key, cancel);
        if (problems.Count > 0) return Ask(problems);

        TempData["Done"] = $"{Boxes[0].Framework.Name}: saved.";
        return LocalRedirect(Room);
    }

    private Entry EntryOf(Subject child, Guid of, string framework, string heading, string answer) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = child,
        Type = Type,
        Happened = new(asking.Today),
        Recorded = asking.Now,
        By = person.Worker,
        Particulars = new FrameworkAnswered { Framework = framework, Heading = heading, BelongsTo = of.ToString(), Answer = answer },
    };

    private async Task<bool> FindAsync(string child, Guid of, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return false;
        var known = found.Facts.AsAt(found.Asked.Day, found.Asked.KnownAt).ToList();
        Written = [.. found.UnderFramework.Where(w => w.BelongsTo == of)];
        if (Written.Count == 0) return false;

        var given = known.Where(f => f.Type.Class == typeof(FrameworkAnswered) && f.Coded["belongsTo"] == of.ToString())
            .Select(f => f.Entry).ToList();
        var kept = await records.ReadEntriesAsync(looks.Reader, "children/framework", found.Subject, given, asking.KnownAt, cancel);
        Answers = kept.Where(k => k.Stands).Select(k => (FrameworkAnswered)k.Entry.Particulars)
            .GroupBy(a => (a.Framework, a.Heading)).ToDictionary(g => g.Key, g => g.Last().Answer);
        Child = found;
        ViewData["NoDay"] = true;
        return true;
    }

    private IEnumerable<(FrameworkInUse, string, string, string)> Each(Func<string, string, string> typed)
    {
        var number = 0;
        foreach (var written in Written)
            foreach (var heading in written.Framework.Headings)
            {
                var name = $"{Part}{++number}";
                yield return (written.Framework, heading, name, typed(name, Before(written.Framework, heading)));
            }
    }

    private string Before(FrameworkInUse framework, string heading) => Answers.GetValueOrDefault((framework.Name, heading)) ?? "";

    private PageResult Ask(IReadOnlyList<Problem> problems)
    {
        Problems = new(problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
