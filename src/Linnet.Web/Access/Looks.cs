using Linnet.Record;
using Linnet.Store;

namespace Linnet.Web.Access;

/// <summary>Writes down who was shown which children, before the page is sent.</summary>
public sealed class Looks(RecordStore records, SignedIn person, Reaches reaches)
{
    /// <summary>The person at the screen, as the record knows a reader.</summary>
    public Reader Reader => new(person.Worker, Spelling.Code(person.Post.ToString())) { MayOpen = reaches.Opens };

    /// <summary>One row that names the children of a list, a search or an opened figure.</summary>
    public Task WriteAsync(string page, IEnumerable<Subject> shown, CancellationToken cancel) =>
        records.ReadingTraceAsync(Reader, page, [.. shown.Distinct()], reason: null, cancel);
}
