using Linnet.Web.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Search;

/// <summary>Finds words in the records of all children. What is typed is never part of an address.</summary>
public sealed class WordsModel(SearchRoom room) : PageModel
{
    /// <summary>What was asked, and what came of it.</summary>
    public AskedWords? Asked { get; private set; }

    /// <summary>Asks.</summary>
    public void OnGet() => Asked = room.Ask(within: null);

    /// <summary>Seeks.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Asked = await room.FindAsync(Request.Form, within: null, "search/words", cancel);
        if (Asked.Problems.Any) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
