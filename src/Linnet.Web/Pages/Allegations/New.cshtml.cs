using Linnet.Allegations;
using Linnet.Record;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Allegations;

/// <summary>The designated officer records an allegation, and holds a carer or home where one is named.</summary>
public sealed class NewModel(Recording recording, Asking asking, SignedIn person, FormOf forms) : PageModel
{
    private static readonly RecordType Received = RecordType.Of<AllegationReceived>();

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        Asks = forms.Ask(Unsent is { } unsent ? AnswerSheet.Sent(Received, unsent.Form) : AnswerSheet.Blank(Received).OfferingNow(asking.Now), []);
    }

    /// <summary>Records it, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var sheet = AnswerSheet.Sent(Received, Request.Form);
        var problems = new List<Problem>();

        // By the form's own key, so that a form sent twice is one allegation.
        var subject = new Subject(SubjectKind.Allegation, sheet.Key);
        if (sheet.Entry(subject, person.Worker, asking.Now, problems) is { } entry)
        {
            IEnumerable<Entry> hold = entry.Particulars is AllegationReceived { Home: { } home } ? [recording.Entry(AllegationOpen.Home(home.Trim()), new PlacementHold { Held = true })] : [];
            problems.AddRange(await recording.AddAsync([entry, .. hold], sheet.Key, cancel));
        }

        if (problems.Count == 0) return LocalRedirect(RoomModel.PathOf(subject));

        Asks = forms.Ask(sheet, problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
