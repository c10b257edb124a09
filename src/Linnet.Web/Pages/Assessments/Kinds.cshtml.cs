using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>The assessments beside the single one: of parents, of neglect, of relatives and of exploitation.</summary>
public sealed class KindsModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>How many rows of each kind are shown.</summary>
    public const int Most = 50;

    /// <summary>What there is.</summary>
    public KindsOfAssessment Kinds { get; private set; } = KindsOfAssessment.None;

    /// <summary>Those of it that are shown.</summary>
    public KindsOfAssessment Shown { get; private set; } = KindsOfAssessment.None;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Kinds = rooms.Of(asking.For(council)).Kinds;
        Shown = new(
            [.. looks.Theirs(Kinds.Parenting, p => p.Asked.Subject).Take(Most)], [.. looks.Theirs(Kinds.Neglect, n => n.First.Subject).Take(Most)],
            [.. looks.Theirs(Kinds.Viability, v => v.Subject).Take(Most)], [.. looks.Theirs(Kinds.Exploitation, e => e.Last.Subject).Take(Most)], []);
        var shown = Shown.Parenting.Select(p => p.Asked.Subject).Concat(Shown.Neglect.Select(n => n.First.Subject))
            .Concat(Shown.Viability.Select(v => v.Subject)).Concat(Shown.Exploitation.Select(e => e.Last.Subject));
        await looks.WriteAsync("assessments/kinds", shown, cancel);
    }
}
