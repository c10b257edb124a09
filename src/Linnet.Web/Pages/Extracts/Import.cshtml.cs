using Linnet.Returns.Reports;
using Linnet.Store;
using Linnet.Web.Extracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Extracts;

/// <summary>One file that was taken in: what became of each of its rows, and why.</summary>
public sealed class ImportModel(Imports imports, NamesWaiting names) : PageModel
{
    /// <summary>The import.</summary>
    public TakenIn? TakenIn { get; private set; }

    /// <summary>What became of its rows.</summary>
    public FileReport? Report { get; private set; }

    /// <summary>How many names wait to be confirmed.</summary>
    public int NamesWaiting { get; private set; }

    /// <summary>Whether it is an extract, from which children may wait.</summary>
    public bool IsExtract => TakenIn?.What == FilePlan.AnnexA;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(Guid import, CancellationToken cancel)
    {
        TakenIn = await imports.ReadImportAsync(import, cancel);
        if (TakenIn is null) return NotFound();

        Report = ReportJson.Read(TakenIn.Reconciliation);
        NamesWaiting = IsExtract ? names.Now().Count : 0;
        return Page();
    }
}
