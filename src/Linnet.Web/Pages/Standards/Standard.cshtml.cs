using Linnet.Standards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Standards;

/// <summary>One practice standard in full.</summary>
public sealed class StandardModel : PageModel
{
    /// <summary>The standard.</summary>
    public PracticeStandard? Standard { get; private set; }

    /// <summary>How long it allows, in words.</summary>
    public string Allows => Standard switch
    {
        { Allows: { } allows } => allows.ToString(),
        { AllowsByAge: not null } => "Depends on the child's age",
        _ => "No number: the wait is counted and shown, and is never late",
    };

    /// <summary>Loads the page.</summary>
    public IActionResult OnGet(string standard)
    {
        Standard = StandardTable.All.ByKey.GetValueOrDefault(standard);
        return Standard is null ? NotFound() : Page();
    }
}
