using Linnet.Record;
using Linnet.Store;
using Linnet.Supervision;
using Linnet.Web.Waiting;

namespace Linnet.Web.Access;

/// <summary>Whom the lists of a page show, and who was shown which children: written down before the page is sent.</summary>
public sealed class Looks(RecordStore records, SignedIn person, Reaches reaches)
{
    private readonly HashSet<Subject> others = [];
    private string? team;

    /// <summary>The person at the screen, as the record knows a reader.</summary>
    public Reader Reader => new(person.Worker, Spelling.Code(person.Post.ToString()))
    {
        MayOpen = reaches.Opens,
        MayReveal = reaches.Reveals,
        MayRead = entry => ReflectiveSupervision.IsBetween(entry, person.Worker),
        Why = reaches.Why,
    };

    /// <summary>One row that names the children of a list, a search or an opened figure.</summary>
    public Task WriteAsync(string page, IEnumerable<Subject> shown, CancellationToken cancel) =>
        records.ReadingTraceAsync(Reader, page, [.. shown.Distinct()], reason: null, cancel);

    /// <summary>Of a list, what is about children whose records the person at the screen may open. How many children more there are, the page says at its end.</summary>
    /// <param name="list">The whole list.</param>
    /// <param name="child">Whom a line of it is about; another subject than a child is everybody's.</param>
    /// <param name="ofTeam">The team that was asked for; null for every one.</param>
    public IReadOnlyList<T> Theirs<T>(IEnumerable<T> list, Func<T, Subject> child, string? ofTeam = null)
    {
        team = ofTeam;
        return [.. list.Where(line => Shows(child(line)))];
    }

    /// <summary>Whether a list shows this child; if not, the child is counted among those whom the page does not show.</summary>
    public bool Shows(Subject child) => reaches.Opens(child) || (others.Add(child) && false);

    /// <summary>How many children more are on the lists of this page; null where there are none.</summary>
    public string? AndMore => others.Count == 0 ? null
        : others.Count == 1 && !person.MayNotCount(1, team) ? "And 1 more child on the lists of this page, whose record you may not open."
        : $"And {person.Counts(others.Count, team)} more children on the lists of this page, whose records you may not open.";
}
