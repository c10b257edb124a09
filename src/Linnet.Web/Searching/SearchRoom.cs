using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Searching;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;

namespace Linnet.Web.Searching;

/// <summary>Looks for words in children's records for the person at the screen: in every record, or in one.</summary>
public sealed class SearchRoom(WordSearch search, Council council, Asking asking, Looks looks, Reaches reaches, SignedIn person)
{
    /// <summary>The form before anything was sought.</summary>
    public AskedWords Ask(Subject? within) => new(new SearchSheet(), Problems.None, within, Found: null) { Kinds = Kinds(within) };

    /// <summary>What the form that was sent finds, or what is wrong with it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="within">The child in whose record the page looks; null on the page that looks in every record.</param>
    /// <param name="page">The page, for the trace.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<AskedWords> FindAsync(IFormCollection form, Subject? within, string page, CancellationToken cancel)
    {
        var sheet = SearchSheet.Of(form);
        var problems = new List<Problem>();
        var child = within ?? ChildOf(sheet, problems);
        var sought = sheet.Read(child, child is null ? reaches.All : null, [.. RecordType.All.Values.Where(k => !AccessPolicy.Finds(k, person))], asking, problems);
        var found = sought is null ? null : await search.FindAsync(looks.Reader, page, sought, cancel);
        return new(sheet, new(problems), child, found) { Kinds = Kinds(within), Sought = sought };
    }

    private Subject? ChildOf(SearchSheet sheet, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(sheet.Child)) return null;

        var child = Subject.Child(sheet.Child.Trim());
        if (council.Of(child).All.Count > 0 && reaches.Of(child) is not null) return child;
        if (council.Of(child).All.Count > 0) problems.Add(new("child", "This child's record is closed to you. Open the child's page first: it says what to do"));
        else problems.Add(new("child", "Nothing is held about a child with this identifier. Find the child by name first"));
        return null;
    }

    /// <summary>The kinds of record that hold words, by area of practice; of one child, those the record has.</summary>
    private IReadOnlyList<IGrouping<string, RecordType>> Kinds(Subject? within) =>
    [
        .. (within is { } child ? council.Of(child).All.Select(f => f.Type).Distinct() : RecordType.All.Values.Where(k => k.About.Contains(SubjectKind.Child)))
            .Where(k => TypedWords.AreAskedBy(k) && AccessPolicy.Finds(k, person))
            .OrderBy(k => k.Title, StringComparer.Ordinal)
            .GroupBy(k => k.Area)
            .OrderBy(g => g.Key, StringComparer.Ordinal),
    ];
}
