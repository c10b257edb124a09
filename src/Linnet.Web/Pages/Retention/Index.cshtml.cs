using Linnet.Calendar;
using Linnet.Record;
using Linnet.Retention;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Retention;

/// <summary>Which records' time is over, by which rule and authority; what holds them; and what has been destroyed.</summary>
public sealed class IndexModel(Council council, Asking asking, Looks looks) : PageModel
{
    /// <summary>The records whose time is over, the longest over first, each with who approves that it is destroyed.</summary>
    public Leaf<(Kept Kept, IReadOnlyList<string> Approving)> Due { get; private set; } = Look.Leaf.Empty<(Kept, IReadOnlyList<string>)>();

    /// <summary>The records that are held, each with since when.</summary>
    public IReadOnlyList<(Subject Child, Fact Hold)> Held { get; private set; } = [];

    /// <summary>The holds on everything.</summary>
    public IReadOnlyList<Fact> OnEverything { get; private set; } = [];

    /// <summary>The records that were destroyed, the latest first.</summary>
    public IReadOnlyList<(Subject Child, Fact Destroyed)> Destroyed { get; private set; } = [];

    /// <summary>For how many years the council keeps records under a rule.</summary>
    public int YearsOf(RetentionRule rule) => RetentionSetting.Of(Authority).GetValueOrDefault(rule.Key, rule.Years);

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var (today, day) = (asking.Today, Days.NumberOf(asking.Today));
        var due = council.Children.Select(c => (Child: c, Kept: Kept.Of(c, Authority))).Where(c => c.Kept?.MayGo(today) == true)
            .Select(c => (Kept: c.Kept ?? throw new InvalidOperationException("Nothing is kept."), Approving: DestructionApproved.Of(c.Child, c.Kept.Rule.Key)));
        Due = Look.Leaf.Of([.. looks.Theirs(due, d => d.Kept.Child).OrderBy(d => d.Kept.Until).ThenBy(d => d.Kept.Child)], number);
        OnEverything = [.. Holds.Standing(Authority, day)];
        Held = looks.Theirs(council.Children.SelectMany(c => Holds.Standing(c, day).Select(h => (c.Subject, h))), h => h.Subject);
        Destroyed =
        [
            .. looks.Theirs(council.Children.Select(c => (c.Subject, Fact: c.AsAt(day).LastOrDefault(f => f.Type.Class == typeof(RecordDestroyed)))), c => c.Subject)
                .Where(c => c.Fact is not null).Select(c => (c.Subject, c.Fact ?? throw new InvalidOperationException("Nothing was destroyed."))).OrderByDescending(c => c.Item2.Day),
        ];
        await looks.WriteAsync("retention", Due.Items.Select(d => d.Kept.Child).Concat(Held.Select(h => h.Child)).Concat(Destroyed.Select(d => d.Child)), cancel);
    }

    private SubjectFacts Authority => council.Of(Subject.Authority);
}
