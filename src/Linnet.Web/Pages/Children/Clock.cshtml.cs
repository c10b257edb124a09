using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Linnet.Web.Pages.Children;

/// <summary>One clock, explained: the rule, who says so, the arithmetic, and the entries it rests on with both of their times.</summary>
public sealed class ClockModel(Council council, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The clock.</summary>
    public Clock? Clock { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, string standard, string started, int ordinal, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        Clock = Child?.Clocks.FirstOrDefault(c => c.Standard.Key == standard && c.Ordinal == ordinal && LocalDatePattern.Iso.Format(c.Started) == started);
        if (Child is null || Clock is null) return NotFound();

        await looks.WriteAsync("children/clock", [Child.Subject], cancel);
        return Page();
    }
}
