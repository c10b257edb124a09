using Linnet.Web.Extracts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Extracts;

/// <summary>What the extracts leave open, list by list.</summary>
public sealed class QuestionsModel(QuestionsRaised raised) : PageModel
{
    /// <summary>The questions.</summary>
    public IReadOnlyList<Linnet.Web.Extracts.Questions> Questions { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel) => Questions = await raised.NowAsync(cancel);
}
