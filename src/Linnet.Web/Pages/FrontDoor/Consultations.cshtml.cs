using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Advice given to professionals about a child, named or not: what was asked and advised, and whether a contact followed.</summary>
public sealed class ConsultationsModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private const int Quarter = 91;
    private const int Follows = 28;
    private const int Shown = 20;
    private static readonly RecordType Consultation = RecordType.Of<ProfessionalConsulted>();

    /// <summary>What is asked, in order.</summary>
    public static IEnumerable<string> Questions { get; } = ["agency", "organisation", "asked", "advice", "outcome"];

    /// <summary>The questions.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>The identifier that was typed.</summary>
    public string Child { get; private set; } = "";

    /// <summary>The latest, with what was advised.</summary>
    public IReadOnlyList<(Fact Fact, string? Advice)> Latest { get; private set; } = [];

    /// <summary>By month and agency: consultations, and after how many of those about a named child a contact followed within four weeks.</summary>
    public IReadOnlyList<(string Month, string Agency, int Count, int Named, int Followed)> ByMonth { get; private set; } = [];

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        await ReadAsync(Unsent?.Form ?? FormCollection.Empty, [], cancel);
    }

    /// <summary>Records the advice, about the child who was named or about nobody.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var problems = new List<Problem>();
        var named = Request.Form["child"].FirstOrDefault()?.Trim() ?? "";
        var subject = named.Length == 0 ? Subject.Authority : Subject.Child(named);
        if (named.Length > 0 && council.Of(subject).All.Count == 0)
            problems.Add(new("child", $"No child with the identifier {named} is in the record. Leave it empty where the child is not known to us"));
        var sheet = AnswerSheet.Sent(Consultation, Request.Form);
        if (sheet.Entry(subject, person.Worker, asking.Now, problems) is { } entry && problems.Count == 0)
            problems.AddRange(await recording.AddAsync(entry with { Particulars = ((ProfessionalConsulted)entry.Particulars) with { By = person.Worker } }, sheet.Key, cancel));
        if (problems.Count > 0)
        {
            await ReadAsync(Request.Form, problems, cancel);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = "The advice is recorded.";
        return LocalRedirect("/front-door/consultations");
    }

    private async Task ReadAsync(IFormCollection form, List<Problem> problems, CancellationToken cancel)
    {
        var today = Days.NumberOf(asking.AsAt);
        var all = council.Children.Append(council.Of(Subject.Authority)).SelectMany(s => Recent(s, today)).OrderByDescending(f => f.Day).ThenByDescending(f => f.Recorded).ToList();
        ByMonth =
        [
            .. all.GroupBy(f => (f.On.Year, f.On.Month, Agency: f.InWords("agency") ?? "")).OrderByDescending(g => g.Key.Year).ThenByDescending(g => g.Key.Month).ThenBy(g => g.Key.Agency, StringComparer.CurrentCulture)
                .Select(g => (g.First().On.ToString("MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")), g.Key.Agency, g.Count(), g.Count(IsNamed), g.Count(HasFollowed))),
        ];
        var latest = new List<(Fact, string?)>();
        foreach (var fact in looks.Theirs(all, f => f.Subject).Take(Shown))
            latest.Add((fact, (await records.ReadEntryAsync(looks.Reader, "front-door/consultations", fact.Entry, cancel))?.Entry.Particulars is ProfessionalConsulted c ? c.Advice : null));
        Latest = latest;
        Child = form["child"].FirstOrDefault() ?? "";
        Asks = forms.Ask(AnswerSheet.Sent(Consultation, form).OfferingNow(asking.Now), problems);
    }

    private static IEnumerable<Fact> Recent(SubjectFacts facts, int today)
    {
        for (var place = facts.Facts.Length - 1; place >= 0 && facts.Facts[place].Day > today - Quarter; place--)
            if (facts.Facts[place].Type == Consultation && facts.Counts(place, today, SubjectFacts.Never - 1)) yield return facts.All[place];
    }

    private static bool IsNamed(Fact fact) => fact.Subject.Kind == SubjectKind.Child;

    private bool HasFollowed(Fact fact) => IsNamed(fact) && council.Of(fact.Subject).All.Any(f => f.Type.Class == typeof(Contact) && f.Day >= fact.Day && f.Day <= fact.Day + Follows);
}
