using Linnet.Access;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Adds a child to the record, after showing who in it may be the same.</summary>
public sealed class NewModel(Council council, Recording recording, PossibleDuplicates duplicates, Asking asking, SignedIn person, FormOf forms, Looks looks, Reaches reaches, SoughtRecords sought) : PageModel
{
    /// <summary>The name of the input for the council's identifier.</summary>
    public const string Identifier = "identifier";

    private static readonly RecordType Details = RecordType.Of<ChildDetails>();

    /// <summary>The questions, with what was typed.</summary>
    public Asks Asks { get; private set; } = forms.Ask(AnswerSheet.Blank(Details), []);

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Who may be the same; null before it was looked for.</summary>
    public IReadOnlyList<(PossibleDuplicate Why, FoundChild Child)>? Possible { get; private set; }

    /// <summary>Asks.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        Asks = forms.Ask(Unsent is { } unsent ? AnswerSheet.Sent(Details, unsent.Form) : AnswerSheet.Blank(Details), []);
    }

    /// <summary>Looks for who may be the same; adds when nobody is, or when the person at the screen said that nobody is.</summary>
    public async Task<IActionResult> OnPostAsync(string? nobody, CancellationToken cancel)
    {
        var sheet = AnswerSheet.Sent(Details, Request.Form);
        var problems = new List<Problem>();
        var subject = Subject.Child(sheet[Identifier].Trim() is { Length: > 0 } given ? given : NewIdentifier(sheet.Key));
        if (council.Of(subject).All.Count > 0 && nobody is null) problems.Add(new(Identifier, $"A child with the identifier {subject.Id} is in the record already"));
        var entry = sheet.Entry(subject, person.Worker, asking.Now, problems);
        if (entry is null || problems.Count > 0) return Ask(sheet, problems);

        if (nobody is null && await MayBeAsync(entry, cancel)) return Ask(sheet, []);

        problems.AddRange(await recording.AddAsync(entry, sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, problems);

        await council.RefreshAsync(cancel);
        TempData["Done"] = "The child is in the record.";
        return LocalRedirect(Paths.Child(subject));
    }

    private async Task<bool> MayBeAsync(Entry entry, CancellationToken cancel)
    {
        var details = (ChildDetails)entry.Particulars;
        var found = await duplicates.FindAsync(looks.Reader, new(details.GivenNames, details.FamilyName, details.BornOn, details.ExpectedOn, entry.Subject.Id), cancel);
        await sought.TellAsync(found.Select(d => d.Person.Subject), CameBy.NewChild, cancel);
        Possible = [.. found.Select(d => (d, FoundChild.Of(council, d.Person.Subject, asking, reaches)))];
        return Possible.Count > 0;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Given until the council has given its own; the same for the same form, however often it is sent.</summary>
    private static string NewIdentifier(string sheet) => $"L{EntryJson.FromText(sheet).ToString("N")[..9].ToUpperInvariant()}";
}
