using Linnet.Record;
using Linnet.Returns.Documents;
using Linnet.Store;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Copies;
using Linnet.Web.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Rights;

/// <summary>The copy as it would be given now, to be read through; none before everything is decided.</summary>
public sealed class CopyModel(Council council, AccessRequests requests, Asking asking) : PageModel
{
    /// <summary>Sends the file.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid request, CancellationToken cancel) =>
        ChildPage.Of(council, child, asking) is { } found
        && await requests.ReadAsync(found, request, "children/rights/copy", cancel) is { Ended: null, Redactions.AreReady: true } access
            ? File(WrittenDocument.Of(access.Copy.Lines(), access.Copy.Foot), FileServed.MediaType(FileFormat.Docx), "copy-to-read-through.docx")
            : NotFound();
}
