using Linnet.Record;
using Linnet.Rights;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Copies;
using Linnet.Web.Forms;
using Linnet.Web.Look;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Rights;

/// <summary>One request for a copy: its steps, what is somebody else's and is decided word by word, the second look, and the copy itself.</summary>
public sealed partial class RequestModel(Council council, AccessRequests requests, Recording recording, Asking asking, SignedIn person, FormOf forms) : PageModel
{
    private const int MostOnPage = 25;

    private IFormCollection typed = FormCollection.Empty;
    private IReadOnlyList<Problem> problems = [];

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The request.</summary>
    public AccessInHand? Access { get; private set; }

    /// <summary>What is wrong.</summary>
    public Problems Problems => new(problems);

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>The clock of the request.</summary>
    public Clock? Clock => Child?.Clocks.LastOrDefault(c => c.Strand == Access?.Request && (c.Standard == RightsStandards.CopyGiven || c.Standard == RightsStandards.AskerKnown));

    /// <summary>The suggestions that are decided next.</summary>
    public IReadOnlyList<Suggestion> Next => [.. (Access?.Redactions.Open ?? []).Take(MostOnPage)];

    /// <summary>What somebody else decided and the person at the screen may look at.</summary>
    public IReadOnlyList<Redaction> ToCheck => [.. (Access?.Redactions.ToCheck ?? []).Where(r => r.Says.By != person.Worker)];

    /// <summary>How many of their own decisions wait for somebody else.</summary>
    public int WaitForAnother => (Access?.Redactions.ToCheck.Count() ?? 0) - ToCheck.Count;

    /// <summary>The key of the forms on this page.</summary>
    public string Sheet { get; private set; } = Guid.CreateVersion7().ToString();

    /// <summary>What was typed in an input of the form that was sent.</summary>
    public string Typed(string name) => typed[name].FirstOrDefault() ?? "";

    /// <summary>The questions about words that somebody adds, with what was typed.</summary>
    public Asks Own => forms.Ask(OwnSheet(), problems);

    /// <summary>The questions about how the copy is given.</summary>
    public Asks Giving => forms.Ask(AnswerSheet.Sent(RecordType.Of<AccessGiven>(), typed, GivePart).OfferingNow(asking.Now), problems);

    /// <summary>The address of a form of the record that comes back here.</summary>
    public string Form(string kind) =>
        Child is { } child && Access is { } access ? Paths.To($"{Paths.Child(child.Subject)}/add/{kind}?strand={access.Request}", Paths.AccessRequest(child.Subject, access.Request)) : "/";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid request, CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        typed = Unsent?.Form ?? FormCollection.Empty;
        return await FindAsync(child, request, cancel) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(string child, Guid request, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        Access = Child is null ? null : await requests.ReadAsync(Child, request, "children/rights/request", cancel);
        return Access is not null;
    }

    private PageResult Again(IReadOnlyList<Problem> wrong)
    {
        (problems, Sheet) = (wrong, Typed(AnswerSheet.SheetKey));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
