using Linnet.Conferences;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Plans;

/// <summary>Plans that drift: actions renewed twice, without a day, nobody's or overdue; plans that nobody will review; who does what they took on.</summary>
public sealed class DriftModel(TeamChildren children, Asking asking, Looks looks) : PageModel
{
    private static readonly KindSet Kinds = KindSet.Of(
        typeof(ProtectionPlanStarted), typeof(NeedPlanStarted), typeof(InitialConference), typeof(TransferInConference), typeof(ActionAgreed), typeof(SafetyPlanMade), typeof(PackageStarted), typeof(BreakdownRisk));

    /// <summary>How many rows of a list are shown; the cards count them all.</summary>
    public const int Shown = 50;

    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<string> Teams => children.Teams;

    /// <summary>The children with plans or actions, and who holds them.</summary>
    public IReadOnlyList<(PlanDrift Drift, WhoHolds Holds)> Children { get; private set; } = [];

    /// <summary>The actions that are not as they should be, the most renewed first, then the longest overdue.</summary>
    public IReadOnlyList<(Subject Child, PlannedAction Action, string Why)> Actions { get; private set; } = [];

    /// <summary>The plans that no review is due for in time.</summary>
    public IEnumerable<(Subject Child, PlanDocument Plan)> WithoutReview => Children.SelectMany(c => c.Drift.WithoutReview.Select(p => (c.Drift.Child, p)));

    /// <summary>Those of the actions whose children the reader may open.</summary>
    public IReadOnlyList<(Subject Child, PlannedAction Action, string Why)> ActionsShown { get; private set; } = [];

    /// <summary>Those of the plans without a review whose children the reader may open.</summary>
    public IReadOnlyList<(Subject Child, PlanDocument Plan)> WithoutReviewShown { get; private set; } = [];

    /// <summary>The children whom the reader may open with payments without a plan, a family that may break down unsupported, or a safety plan untested.</summary>
    public IReadOnlyList<PlanDrift> BesideShown { get; private set; } = [];

    /// <summary>The plans in force.</summary>
    public IReadOnlyList<PlanDocument> Plans => [.. Children.SelectMany(c => c.Drift.Plans)];

    /// <summary>How each owner does what they took on.</summary>
    public IReadOnlyList<Kept> ByOwner { get; private set; } = [];

    /// <summary>What one owner took on and did.</summary>
    /// <param name="Owner">Who.</param>
    /// <param name="Agreed">Actions they took on.</param>
    /// <param name="Done">Done, or needed no more.</param>
    /// <param name="InTime">Done by their day.</param>
    /// <param name="Overdue">Past their day and not done.</param>
    /// <param name="Undated">Without a day.</param>
    public sealed record Kept(string Owner, int Agreed, int Done, int InTime, int Overdue, int Undated);

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Children = [.. from child in children.Of(Team, Kinds)
            let drift = PlanDrift.Of(child.Facts, children.OpenClocks(child.Facts), children.Asked)
            where drift is not null
            select (drift, child.Holds)];
        Actions =
        [
            .. from child in Children
               from action in child.Drift.Actions
               let why = Why(action)
               where why.Length > 0
               orderby action.Renewed descending, action.By ?? LocalDate.MinIsoValue
               select (child.Drift.Child, action, why),
        ];
        ByOwner = [.. Children.SelectMany(c => c.Drift.Actions).GroupBy(a => a.IsNobodys ? "An agency that is not named" : a.OwnerSays).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Kept(
            g.Key, g.Count(), g.Count(a => a.Done is not null), g.Count(a => a.InTime == true), g.Count(a => a.IsOverdue(asking.AsAt)), g.Count(a => a.Done is null && a.By is null)))];
        ActionsShown = looks.Theirs(Actions, a => a.Child, Team);
        WithoutReviewShown = looks.Theirs(WithoutReview, w => w.Child, Team);
        BesideShown = looks.Theirs(Children.Select(c => c.Drift).Where(d => d.PaymentsWithoutPlan > 0 || d.BreakdownSupported == false || d.SafetyPlansUntested > 0), d => d.Child, Team);
        var shown = ActionsShown.Take(Shown).Select(a => a.Child).Concat(WithoutReviewShown.Take(Shown).Select(w => w.Child)).Concat(BesideShown.Select(d => d.Child));
        await looks.WriteAsync("plans/drift", shown, cancel);
    }

    private string Why(PlannedAction action)
    {
        if (action.Done is not null) return "";
        string[] why =
        [
            .. action.Drifts ? [$"given another day {Calendar.Written.Times(action.Renewed)}"] : Array.Empty<string>(),
            .. action.By is null ? ["no day"] : Array.Empty<string>(),
            .. action.IsNobodys ? ["nobody's"] : Array.Empty<string>(),
            .. action.IsOverdue(asking.AsAt) ? ["overdue"] : Array.Empty<string>(),
        ];
        return string.Join(", ", why);
    }
}
