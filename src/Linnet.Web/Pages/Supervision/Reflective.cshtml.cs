using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Supervision;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Supervision;

/// <summary>The reflective supervision of the person at the screen: what they and one other wrote down, and nobody else reads.</summary>
public sealed class ReflectiveModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private static readonly RecordType Talk = RecordType.Of<ReflectiveSupervision>();

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>The talks, the latest first.</summary>
    public IReadOnlyList<KeptEntry> Talks { get; private set; } = [];

    /// <summary>The other of the two, as the reader sees it.</summary>
    public string OtherThan(Entry talk) => talk.Subject.Id == person.Worker && talk.Particulars is ReflectiveSupervision { With: var with } ? with : talk.Subject.Id;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        await AskAsync(Unsent is { } unsent ? AnswerSheet.Sent(Talk, unsent.Form) : AnswerSheet.Blank(Talk).OfferingNow(asking.Now), [], cancel);
    }

    /// <summary>Records a talk, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var sheet = AnswerSheet.Sent(Talk, Request.Form);
        var problems = new List<Problem>();
        if (sheet.Entry(Subject.Worker(person.Worker), person.Worker, asking.Now, problems) is { } entry)
        {
            if (entry.Particulars is ReflectiveSupervision { With: var with } && with == person.Worker) problems.Add(new("with", "Choose the other of the two"));
            else problems.AddRange(await recording.AddAsync(entry, sheet.Key, cancel));
        }

        if (problems.Count == 0) return LocalRedirect("/supervision");

        await AskAsync(sheet, problems, cancel);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task AskAsync(AnswerSheet sheet, IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        Asks = forms.Ask(sheet, problems);
        var talks = new List<KeptEntry>();
        foreach (var worker in council.All(SubjectKind.Worker).Where(IsMine).Select(w => w.Subject))
            talks.AddRange(await records.ReadEntriesAsync(looks.Reader, "supervision", worker, asAt: null, knownAt: null, cancel));
        Talks = [.. talks.Where(t => t.Stands && t.Entry.Type == Talk).OrderByDescending(t => t.Entry.Happened).ThenByDescending(t => t.Seq)];
    }

    private bool IsMine(SubjectFacts worker) =>
        worker.AsAt(int.MaxValue).Any(f => f.Type == Talk && (worker.Subject.Id == person.Worker || f.Coded["with"] == person.Worker));
}
