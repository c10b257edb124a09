using Linnet.Returns;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Extracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Extracts;

/// <summary>Shows what would come of a file that was sent, and takes it in when somebody says so.</summary>
public sealed class TrialModel(FilesGiven files, TakingIn taking, Imports imports, SignedIn person) : PageModel
{
    /// <summary>The file; null where it is held no longer.</summary>
    public GivenFile? Given { get; private set; }

    /// <summary>The import by which the same file, of the same day, was taken in before.</summary>
    public TakenIn? Before { get; private set; }

    /// <summary>The day of an extract that is later than this one.</summary>
    public LocalDate? Later { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid held, CancellationToken cancel)
    {
        var all = await imports.ReadImportsAsync(cancel);
        if (all.Any(i => i.Id == held)) return LocalRedirect($"/extracts/{held}");

        Given = files.Find(held, person.Worker);
        if (Given is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        Before = all.FirstOrDefault(i => i.What == Given.What && i.AsOf == Given.AsOf && i.FileHash is { } hash && hash.AsSpan().SequenceEqual(Given.Hash));
        Later = all.Where(i => i.What == FilePlan.AnnexA && i.AsOf > Given.AsOf).Max(i => i.AsOf);
        return Page();
    }

    /// <summary>Takes it in, or lets go of it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid held, bool leave, CancellationToken cancel)
    {
        if (files.Find(held, person.Worker) is not { } given) return await OnGetAsync(held, cancel);

        if (leave)
        {
            files.Drop(given);
            return LocalRedirect("/extracts/take-in");
        }

        var import = await taking.TakeInAsync(given);
        return LocalRedirect($"/extracts/{import}");
    }
}
