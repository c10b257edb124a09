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

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Kinds = rooms.Of(asking.For(council)).Kinds;
        var shown = Kinds.Parenting.Take(Most).Select(p => p.Asked.Subject).Concat(Kinds.Neglect.Take(Most).Select(n => n.First.Subject))
            .Concat(Kinds.Viability.Take(Most).Select(v => v.Subject)).Concat(Kinds.Exploitation.Take(Most).Select(e => e.Last.Subject));
        await looks.WriteAsync("assessments/kinds", shown, cancel);
    }
}
