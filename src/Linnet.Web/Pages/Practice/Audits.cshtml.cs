using Linnet.Audits;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Practice;

/// <summary>What audits graded in the last twelve months: each criterion by grade, every count opening to the findings.</summary>
public sealed class AuditsModel(TeamChildren children, Asking asking, Looks looks) : PageModel
{
    private const int Months = 12;
    private static readonly KindSet Kinds = KindSet.Of(typeof(AuditFinding));

    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The criterion whose findings are listed; all where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public AuditCriterion? Criterion { get; set; }

    /// <summary>The grade whose findings are listed; all where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public AuditGrade? Grade { get; set; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<string> Teams => children.Teams;

    /// <summary>The findings, the latest first.</summary>
    public IReadOnlyList<Fact> Findings { get; private set; } = [];

    /// <summary>Those listed.</summary>
    public Leaf<Fact> Listed { get; private set; } = Leaf.Empty<Fact>();

    /// <summary>How many findings there are of a criterion, with this grade where one is named.</summary>
    public int Count(AuditCriterion criterion, AuditGrade? grade = null) => Findings.Count(f => Is(f, criterion, grade));

    /// <summary>The address of a list.</summary>
    public string To(AuditCriterion? criterion, AuditGrade? grade, int page = 1) =>
        $"/practice/audits?page={page}{(Team is null ? "" : $"&team={Uri.EscapeDataString(Team)}")}"
        + $"{(criterion is null ? "" : $"&criterion={criterion}")}{(grade is null ? "" : $"&grade={grade}")}#list";

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery] int page, CancellationToken cancel)
    {
        var since = asking.AsAt.PlusMonths(-Months);
        Findings =
        [
            .. children.Of(Team, Kinds)
                .SelectMany(c => c.Facts.AsAt(children.Asked.Day, children.Asked.KnownAt))
                .Where(f => f.Type.Class == typeof(AuditFinding) && f.On > since)
                .OrderByDescending(f => f.Day).ThenBy(f => f.Subject),
        ];
        Listed = Leaf.Of(looks.Theirs(Findings.Where(f => Is(f, Criterion, Grade)), f => f.Subject, Team), page);
        await looks.WriteAsync("practice/audits", Listed.Items.Select(f => f.Subject), cancel);
    }

    private static bool Is(Fact finding, AuditCriterion? criterion, AuditGrade? grade) =>
        (criterion is null || finding.Answer<AuditCriterion>("criterion") == criterion) && (grade is null || finding.Answer<AuditGrade>("grade") == grade);
}
