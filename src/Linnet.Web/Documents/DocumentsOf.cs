using Linnet.Children;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;

namespace Linnet.Web.Documents;

/// <summary>Reads the documents of a child as they are asked for. The look is written down first.</summary>
public sealed class DocumentsOf(RecordStore records, Asking asking, Looks looks)
{
    /// <summary>The documents, the newest first.</summary>
    /// <param name="page">The page, for the trace.</param>
    public async Task<IReadOnlyList<DocumentVersions>> ReadAsync(ChildPage child, string page, CancellationToken cancel)
    {
        var entries = child.Facts.AsAt(child.Asked.Day, child.Asked.KnownAt).Where(f => f.Type.Class == typeof(Document)).Select(f => f.Entry).ToList();
        return DocumentVersions.Of(await records.ReadEntriesAsync(looks.Reader, page, child.Subject, entries, asking.KnownAt, cancel));
    }
}
