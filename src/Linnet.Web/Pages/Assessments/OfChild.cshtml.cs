using Linnet.Assessments;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>Every assessment of a child, the latest first, those that follow upon each other added up.</summary>
public sealed class OfChildModel(Council council, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The assessments, the latest first.</summary>
    public IReadOnlyList<AssessmentInHand> Assessments { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return NotFound();

        Child = found;
        Assessments = [.. AssessmentInHand.All(found.Facts, found.Asked).Reverse()];
        await looks.WriteAsync("children/assessments", [found.Subject], cancel);
        return Page();
    }
}
