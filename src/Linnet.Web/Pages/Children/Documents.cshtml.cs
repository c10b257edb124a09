using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Files;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Documents;
using Linnet.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>The letters, reports, photographs and minutes that lie beside a child's record, each with its earlier versions.</summary>
public sealed class DocumentsModel(Council council, RecordStore records, Asking asking, DocumentsOf documents) : PageModel
{
    private IReadOnlyDictionary<string, HeldFile> files = new Dictionary<string, HeldFile>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The documents of this page of the list, the newest first.</summary>
    public Leaf<DocumentVersions> Leaf { get; private set; } = Look.Leaf.Empty<DocumentVersions>();

    /// <summary>What can be said of a document's file; null where none is held here.</summary>
    public HeldFile? FileOf(Document document) => document.File is { } fingerprint ? files.GetValueOrDefault(fingerprint) : null;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        Leaf = Look.Leaf.Of(await documents.ReadAsync(Child, "children/documents", cancel), number);
        files = await records.DescribeFilesAsync(Leaf.Items.SelectMany(d => d.Versions).Select(v => v.Says.File).OfType<string>(), cancel);
        return Page();
    }
}
