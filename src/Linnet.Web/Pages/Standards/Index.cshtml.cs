using Linnet.Standards;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Standards;

/// <summary>Every practice standard: what should happen by when, and who says so.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>The standards, those of law first.</summary>
    public static IEnumerable<IGrouping<Basis, PracticeStandard>> ByBasis =>
        StandardTable.All.Standards.GroupBy(s => s.Basis).OrderBy(g => g.Key);
}
