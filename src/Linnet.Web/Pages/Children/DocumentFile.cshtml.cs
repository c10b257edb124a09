using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>The file of a document, to be saved. That it was opened is written down before a byte leaves.</summary>
public sealed class DocumentFileModel(RecordStore records, Looks looks) : PageModel
{
    /// <summary>Sends the file.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid entry, CancellationToken cancel) =>
        await records.ReadFileAsync(looks.Reader, "children/documents/file", Paths.ChildFrom(child), entry, cancel) is var (kept, file)
            ? File(file.Bytes, FileServed.MediaType(file.Format), FileServed.NameOf(kept.Entry, file.Format))
            : NotFound();
}
