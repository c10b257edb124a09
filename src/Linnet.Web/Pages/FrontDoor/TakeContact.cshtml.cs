using Linnet.Access;
using Linnet.Children;
using Linnet.FrontDoor;
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

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Takes a contact: about one child or several, each looked for before being added, all in one save.</summary>
public sealed class TakeContactModel(Council council, Recording recording, PossibleDuplicates duplicates, Asking asking, SignedIn person, FormOf forms, Looks looks, Reaches reaches, SoughtRecords sought)
    : PageModel
{
    private static readonly RecordType ContactType = RecordType.Of<Contact>();
    private static readonly RecordType ConsentType = RecordType.Of<ContactConsent>();
    private static readonly RecordType IncidentType = RecordType.Of<PoliceIncident>();
    private static readonly RecordType NightType = RecordType.Of<OutOfHoursWork>();
    private static readonly IReadOnlySet<string> When = new HashSet<string> { AnswerSheet.Happened, AnswerSheet.HappenedTime };

    /// <summary>What is asked of the contact, in order.</summary>
    public static IEnumerable<string> ContactQuestions { get; } = ["from", "agency", "referrer", "worry", "asSaid", "rating", "clarity", "outOfHours", "screener"];

    /// <summary>What is asked about consent.</summary>
    public static IEnumerable<string> ConsentQuestions { get; } = ["consent", "who", "basis", "reasons"];

    /// <summary>What is asked of an incident that the police tell of.</summary>
    public static IEnumerable<string> IncidentQuestions { get; } = ["kind", "nextSchoolDay", "account"];

    /// <summary>What is asked of work at night.</summary>
    public static IEnumerable<string> NightQuestions { get; } = ["account", "childSafe", "tookPart", "needed"];

    /// <summary>The lines for children.</summary>
    public IReadOnlyList<ChildLine> Lines { get; private set; } = [];

    /// <summary>The questions of the contact.</summary>
    public Asks? Contact { get; private set; }

    /// <summary>The questions about consent.</summary>
    public Asks? Consent { get; private set; }

    /// <summary>The questions about an incident.</summary>
    public Asks? Incident { get; private set; }

    /// <summary>The questions about work at night.</summary>
    public Asks? Night { get; private set; }

    /// <summary>Everything that is wrong.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>Whether the children are of one family, as it was answered.</summary>
    public string OneFamily { get; private set; } = "";

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string? child, CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        var form = Unsent?.Form ?? FormCollection.Empty;
        Lines = ChildLine.Sent(form, known: child is not null && council.Of(Subject.Child(child)).All.Count > 0 ? child : null);
        await looks.WriteAsync("front-door/contact", Lines.Select(l => l.Chosen).OfType<Subject>(), cancel);
        return Ask(form, []);
    }

    /// <summary>Looks for each child first; takes the contact once it is said who each of them is.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var problems = new List<Problem>();
        Lines = ChildLine.Sent(Request.Form, known: null);
        var filled = Lines.Where(l => !l.IsBlank).ToList();
        if (filled.Count == 0) problems.Add(new(Lines[0].Sheet.NameOf("givenNames"), "Say which child it is about. Where nothing is known of the name, write 'not known'"));
        var sheet = ContactSheet(Request.Form);
        _ = Of(Subject.Child("anybody"), sheet, problems);
        var entries = new List<Entry>();
        foreach (var line in filled)
        {
            if (line.Chosen is null) await LookForAsync(line, sheet.Key, problems, cancel);
            if (line.Chosen is not { } subject) continue;
            if (line.IsNew && line.Sheet.Entry(subject, person.Worker, asking.Now, problems) is { } details) entries.Add(details);
            entries.AddRange(Of(subject, sheet, []));
        }

        if (problems.Count > 0 || filled.Any(l => l.Chosen is null)) return Ask(Request.Form, problems);

        entries = [.. entries, .. OneFamilyOf(filled, sheet.Key)];
        problems.AddRange(await recording.AddAsync(entries, sheet.Key, cancel));
        if (problems.Count > 0) return Ask(Request.Form, problems);

        await council.RefreshAsync(cancel);
        var first = entries.First(e => e.Type == ContactType);
        TempData["Done"] = filled.Count == 1 ? "The contact is taken. Its time runs from the hour it reached us." : $"The contact is taken for {filled.Count} children, a line each.";
        return LocalRedirect(FrontDoorPaths.Contact(first.Subject, first.Id));
    }

    /// <summary>Settles who the child is, or offers those in the record who may be the same.</summary>
    private async Task LookForAsync(ChildLine line, string sheet, List<Problem> problems, CancellationToken cancel)
    {
        if (line.Typed("bornOn") is { Length: > 0 } born && !WrittenDate.TryRead(born, out _))
        {
            problems.Add(new(line.Sheet.NameOf("bornOn"), $"'{born}' is not a date. Write it like 31/3/2026, or leave it empty where it is not known"));
            return;
        }

        var identifier = line.Identifier;
        if (identifier.Length > 0 && council.Of(Subject.Child(identifier)).All.Count > 0 && line.IsOnlyIdentifier)
        {
            line.Choose(Subject.Child(identifier));
            return;
        }

        if (!line.SaidNew)
        {
            var found = await duplicates.FindAsync(looks.Reader, line.Newcomer, cancel);
            line.Offer([.. found.Select(d => (d, FoundChild.Of(council, d.Person.Subject, asking, reaches)))]);
            await sought.TellAsync(found.Select(d => d.Person.Subject), CameBy.Contact, cancel);
            if (line.HasCandidates) return;
        }

        if (identifier.Length > 0 && council.Of(Subject.Child(identifier)).All.Count > 0)
            problems.Add(new(line.IdentifierName, $"A child with the identifier {identifier} is in the record already. Choose that child, or leave the identifier empty"));
        else line.ChooseNew(Subject.Child(identifier.Length > 0 ? identifier : NewIdentifier($"{sheet} {line.Number}")));
    }

    /// <summary>The contact, with what was said beside it, about one child.</summary>
    private List<Entry> Of(Subject subject, AnswerSheet sheet, List<Problem> problems)
    {
        if (sheet.Entry(subject, person.Worker, asking.Now, problems) is not { } contact) return [];

        contact = contact with { Id = EntryJson.FromText($"contact {sheet.Key} {subject}") };
        var beside = new[] { ConsentSheet(Request.Form), IncidentSheet(Request.Form), NightSheet(Request.Form) }.Where(s => !s.IsBlank);
        return
        [
            contact,
            .. beside.Select(s => s.Entry(subject, person.Worker, asking.Now, problems)).OfType<Entry>()
                .Select(e => e with { Strand = contact.Id, Particulars = Completed(e.Particulars) }),
        ];
    }

    /// <summary>Children who were said to be of one family are counted as one from now on.</summary>
    private IEnumerable<Entry> OneFamilyOf(IReadOnlyList<ChildLine> lines, string sheet)
    {
        OneFamily = Request.Form["oneFamily"].FirstOrDefault() ?? "";
        var children = lines.Select(l => l.Chosen).OfType<Subject>().Distinct().ToList();
        if (OneFamily != "yes" || children.Count < 2) return [];
        var family = children.Select(c => council.Who(c)?.Family).OfType<string>().FirstOrDefault() ?? NewIdentifier($"{sheet} family");
        return children.Where(c => council.Who(c)?.Family is null)
            .Select(c => recording.Entry(c, new ChildDetails { Family = family }, new Happening(asking.Today)));
    }

    private Particulars Completed(Particulars particulars) => particulars switch
    {
        ContactConsent { DecidedBy: null, LetsOthersBeAsked: true, Consent: not FamilyConsent.Given } consent => consent with { DecidedBy = person.Worker },
        OutOfHoursWork { By: null } work => work with { By = person.Worker },
        _ => particulars,
    };

    private PageResult Ask(IFormCollection form, List<Problem> problems)
    {
        List<Problem> distinct = [.. problems.Distinct()];
        OneFamily = form["oneFamily"].FirstOrDefault() ?? "";
        Problems = new(distinct);
        Contact = forms.Ask(ContactSheet(form).OfferingNow(asking.Now).Offering("screener", person.Worker), distinct);
        Consent = forms.Ask(ConsentSheet(form), distinct);
        Incident = forms.Ask(IncidentSheet(form), distinct);
        Night = forms.Ask(NightSheet(form), distinct);
        if (distinct.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private static AnswerSheet ContactSheet(IFormCollection form) => AnswerSheet.Sent(ContactType, form);

    private static AnswerSheet ConsentSheet(IFormCollection form) => AnswerSheet.Sent(ConsentType, form, "consent-").Sharing(When);

    private static AnswerSheet IncidentSheet(IFormCollection form) => AnswerSheet.Sent(IncidentType, form, "police-");

    private static AnswerSheet NightSheet(IFormCollection form) => AnswerSheet.Sent(NightType, form, "night-").Sharing(When);

    /// <summary>Given until the council has given its own; the same for the same form, however often it is sent.</summary>
    private static string NewIdentifier(string from) => $"L{EntryJson.FromText(from).ToString("N")[..9].ToUpperInvariant()}";
}
