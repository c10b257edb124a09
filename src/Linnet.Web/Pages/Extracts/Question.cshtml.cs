using Linnet.Web.Access;
using Linnet.Web.Extracts;
using Linnet.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Extracts;

/// <summary>The children about whom one question is open.</summary>
public sealed class QuestionModel(QuestionsRaised raised, Looks looks) : PageModel
{
    /// <summary>The question.</summary>
    public Linnet.Web.Extracts.Questions? Asked { get; private set; }

    /// <summary>The rows of this page of it.</summary>
    public Leaf<QuestionAbout> Leaf { get; private set; } = Look.Leaf.Empty<QuestionAbout>();

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(int list, string question, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Asked = (await raised.NowAsync(cancel)).FirstOrDefault(q => q.List == list && q.Question == question);
        if (Asked is null) return NotFound();

        Leaf = Look.Leaf.Of(looks.Theirs(Asked.Rows, r => r.Child), number);
        await looks.WriteAsync($"extracts/questions/{list}/{question}", Leaf.Items.Select(r => r.Child), cancel);
        return Page();
    }
}
