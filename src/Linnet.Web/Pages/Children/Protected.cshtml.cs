using System.Security.Cryptography;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>What is protected in one entry: shown once, to somebody who works with the child and says why. The reason is written down before it is.</summary>
public sealed class ProtectedModel(Council council, RecordStore records, Asking asking, Reaches reaches, Looks looks) : PageModel
{
    /// <summary>The name of the input for the reason.</summary>
    public const string Why = "why";

    private const int FewestLetters = 10;

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The entry, with what is protected still sealed.</summary>
    public Entry? Entry { get; private set; }

    /// <summary>Whether it is theirs to see.</summary>
    public bool May { get; private set; }

    /// <summary>What was typed as the reason.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>What is wrong with the reason; null when nothing is.</summary>
    public string? Wrong { get; private set; }

    /// <summary>What was protected, in words; empty until a reason was given.</summary>
    public IReadOnlyList<(Field Question, string Words)> Revealed { get; private set; } = [];

    /// <summary>Who must not learn it, in words; empty where nobody is named.</summary>
    public string From => Entry?.Particulars is HomeAddress { From: { Count: > 0 } from } ? string.Join(", ", from.Select(f => Words.Of(f))) : "";

    /// <summary>Asks why.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid entry, CancellationToken cancel) =>
        await FindAsync(child, entry, cancel) ? Page() : NotFound();

    /// <summary>Shows it, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (!await FindAsync(child, entry, cancel)) return NotFound();
        if (!May) return Page();

        Typed = Request.Form[Why].FirstOrDefault()?.Trim() ?? "";
        if (Typed.Count(char.IsLetter) < FewestLetters)
        {
            Wrong = "Say in a few words what you need it for now";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        try
        {
            Revealed = await records.RevealAsync(looks.Reader, "children/protected", entry, Typed, cancel) ?? [];
        }
        catch (CryptographicException)
        {
            Wrong = "It cannot be opened: the key it was sealed with is not on this server. Ask whoever runs Linnet to put it back";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }

    private async Task<bool> FindAsync(string child, Guid entry, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null || await records.ReadEntryAsync(looks.Reader, "children/protected-asked", entry, cancel) is not { } kept) return false;
        if (kept.Entry.Subject != Child.Subject || !ProtectedAnswers.Of(kept.Entry).Any()) return false;
        Entry = kept.Entry;
        May = reaches.Reveals(Child.Subject);
        if (!May) Response.StatusCode = StatusCodes.Status403Forbidden;
        return true;
    }
}
