using Linnet.Store;
using Linnet.Web.Extracts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Extracts;

/// <summary>The files that were taken in, and what they still ask of the council.</summary>
public sealed class IndexModel(Imports imports, NamesWaiting names, QuestionsRaised questions) : PageModel
{
    /// <summary>The files, the last first.</summary>
    public IReadOnlyList<TakenIn> TakenIn { get; private set; } = [];

    /// <summary>How many names wait to be confirmed.</summary>
    public int NamesWaiting { get; private set; }

    /// <summary>How many children stand under them now.</summary>
    public int ChildrenUnderThem { get; private set; }

    /// <summary>How many rows raise a question.</summary>
    public int Questions { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        TakenIn = await imports.ReadImportsAsync(cancel);
        var waiting = names.Now();
        NamesWaiting = waiting.Count;
        ChildrenUnderThem = waiting.Sum(n => n.Children);
        Questions = (await questions.NowAsync(cancel)).Sum(q => q.Rows.Count);
    }
}
