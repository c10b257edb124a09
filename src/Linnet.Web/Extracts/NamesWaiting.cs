using Linnet.Allocation;
using Linnet.Record;
using Linnet.Returns.AnnexA.Import;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Asked;

namespace Linnet.Web.Extracts;

/// <summary>The names in the extracts of which the council has not said what they stand for, and how many children stand under each.</summary>
public sealed class NamesWaiting(Council council, Asking asking)
{
    /// <summary>All of them, those with the most children first.</summary>
    public IReadOnlyList<WaitingName> Now()
    {
        var asked = asking.For(council);
        var held = council.Children.SelectMany(child => Unconfirmed(child, asked)).ToLookup(h => ConfirmedNames.KeyOf(h.Name));
        return
        [
            .. held.Select(h => new WaitingName(
                    h.Key,
                    h.CountBy(u => u.Name).MaxBy(n => n.Value).Key,
                    h.Where(u => u.IsNow).Select(u => u.Child).Distinct().Count(),
                    [.. h.Select(u => u.Team).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)],
                    [.. h.Select(u => u.Entry)]))
                .OrderByDescending(n => n.Children)
                .ThenBy(n => n.Name, StringComparer.CurrentCulture),
        ];
    }

    private static IEnumerable<Held> Unconfirmed(SubjectFacts child, Standards.AsKnown asked)
    {
        Guid? now = null;
        for (var place = 0; place < child.Facts.Length; place++)
        {
            var fact = child.Facts[place];
            if (fact.Type.Class != typeof(WorkAllocated) || fact.Coded["heldBy"] != "not-confirmed") continue;
            if (!child.Counts(place, int.MaxValue, SubjectFacts.Never - 1)) continue;
            now ??= WhoHolds.Of(child, asked).Fact?.Entry ?? Guid.Empty;
            yield return new(child.Subject, fact.Coded["worker"] ?? "", fact.Coded["team"], fact.Entry, fact.Entry == now);
        }
    }

    private readonly record struct Held(Subject Child, string Name, string? Team, Guid Entry, bool IsNow);
}

/// <summary>A name that waits to be confirmed.</summary>
/// <param name="Key">The name without what people vary when they write it.</param>
/// <param name="Name">As the extracts mostly write it.</param>
/// <param name="Children">How many children stand under it now.</param>
/// <param name="Teams">The teams it is named with.</param>
/// <param name="Allocations">The entries that name it, of now and of before.</param>
public sealed record WaitingName(string Key, string Name, int Children, IReadOnlyList<string> Teams, IReadOnlyList<Guid> Allocations);
