using Linnet.Children;
using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Web.Documents;

/// <summary>A document with its versions: those that bear the same title, the newest first.</summary>
/// <param name="Versions">Each with its particulars, the newest first.</param>
public sealed record DocumentVersions(IReadOnlyList<(KeptEntry Kept, Document Says)> Versions)
{
    /// <summary>The newest version.</summary>
    public (KeptEntry Kept, Document Says) Newest => Versions[0];

    /// <summary>The documents of a child, the one with the newest day first.</summary>
    public static IReadOnlyList<DocumentVersions> Of(IEnumerable<KeptEntry> kept) =>
    [
        .. kept.Where(k => k.Stands && k.Entry.Particulars is Document)
            .Select(k => (Kept: k, Says: (Document)k.Entry.Particulars))
            .GroupBy(d => Plain(d.Says.Title))
            .Select(g => new DocumentVersions([.. g.OrderByDescending(d => d.Kept.Entry.Happened.Day).ThenByDescending(d => d.Kept.Entry.Recorded)]))
            .OrderByDescending(d => d.Newest.Kept.Entry.Happened.Day)
            .ThenBy(d => d.Newest.Says.Title, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Whether this title is the document's.</summary>
    public bool IsCalled(string title) => Plain(Newest.Says.Title) == Plain(title);

    /// <summary>Capitals and spaces make no other document.</summary>
    private static string Plain(string title) => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
