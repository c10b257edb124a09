using Linnet.Children;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Workers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Plans;

/// <summary>The plans of a child: what needs to change, who does what by when, whether it moves, and what happens if it does not.</summary>
public sealed class PlanModel(Council council, RecordStore records, Asking asking, SignedIn person, Looks looks) : PageModel
{
    private Dictionary<Guid, KeptEntry> kept = [];

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The plans in force, protection first.</summary>
    public IReadOnlyList<PlanDocument> InForce { get; private set; } = [];

    /// <summary>The plans that ended, the latest first.</summary>
    public IReadOnlyList<PlanDocument> Earlier { get; private set; } = [];

    /// <summary>What stands beside a plan: safety plans, packages of support, steps up and down.</summary>
    public IReadOnlyList<OpenWork> Beside { get; private set; } = [];

    /// <summary>The latest judgement whether the family may break down.</summary>
    public Fact? Breakdown { get; private set; }

    /// <summary>This room's address.</summary>
    public string Here => $"{Paths.Child(Child?.Subject ?? default)}/plan";

    /// <summary>Whether the person at the screen may add to it.</summary>
    public bool MayAdd => AccessPolicy.Allows("children/{child}/add/{kind}", person) && asking.IsNow;

    /// <summary>Whether the person at the screen signs plans off.</summary>
    public bool MaySignOff => MayAdd && person.Post is Post.TeamManager or Post.HeadOfService or Post.Director;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is not { } found) return NotFound();

        var entries = await records.ReadEntriesAsync(looks.Reader, "children/plan", found.Subject, asking.AsAt, asking.KnownAt, cancel);
        kept = entries.ToDictionary(e => e.Entry.Id);
        var plans = PlanDocument.Of(found.Facts, found.Asked);
        InForce = [.. plans.Where(p => p.Ended is null)];
        Earlier = [.. plans.Where(p => p.Ended is not null).OrderByDescending(p => p.Since)];
        Beside = [.. found.Open.Where(w => w.Strand is Strand.SafetyPlan or Strand.Package or Strand.Step)];
        Breakdown = found.Facts.AsAt(found.Asked.Day, found.Asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(BreakdownRisk));
        return Page();
    }

    /// <summary>The entry of a fact, with what was written.</summary>
    public KeptEntry? Of(Fact? fact) => fact is null ? null : kept.GetValueOrDefault(fact.Entry);

    /// <summary>The answers of a fact; null where it is another kind.</summary>
    public T? Said<T>(Fact? fact)
        where T : Particulars => Of(fact)?.Entry.Particulars as T;

    /// <summary>Where a form of this kind is, that comes back here.</summary>
    public string Form(string kind, params (string Name, string Value)[] asks) =>
        Paths.To(asks.Aggregate(new Address($"{Paths.Child(Child?.Subject ?? default)}/add/{kind}"), (a, q) => a.With(q.Name, q.Value)).ToString(), Here);

    /// <summary>The clock of a piece of work that stands for it: the open one, or the last.</summary>
    public Clock? ClockOf(Guid work, params PracticeStandard[] standards) =>
        Child?.Clocks.Where(c => c.Strand == work && standards.Contains(c.Standard)).OrderBy(c => c.IsOpen).ThenBy(c => c.Started).LastOrDefault();

    /// <summary>The review that a plan waits for.</summary>
    public Clock? NextReview(PlanDocument plan) => Child?.Running.FirstOrDefault(c => plan.Kind == LongPlan.Protection
        ? c.Standard == ProtectionPlanStandards.FirstReviewConference || c.Standard == ProtectionPlanStandards.LaterReviewConference
        : c.Standard == NeedPlanStandards.NeedPlanReviewed);

    /// <summary>What is new since a manager last signed the plan off.</summary>
    public PlanChanges? Changes(PlanDocument plan) => plan.SignOffs is [.., var last] ? new(last, plan) : null;
}
