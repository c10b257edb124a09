using Linnet.Care;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Allegations;

/// <summary>One allegation as it stands: where, since when, and who may read it.</summary>
/// <param name="Subject">The allegation.</param>
/// <param name="Received">How it came.</param>
/// <param name="Concluded">How it was concluded; null while it is open.</param>
/// <param name="Named">Whom the designated officer has named.</param>
public sealed record AllegationOpen(Subject Subject, Fact Received, Fact? Concluded, IReadOnlySet<string> Named)
{
    /// <summary>The allegation of these facts; null where none was received.</summary>
    public static AllegationOpen? Of(SubjectFacts facts, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        var named = known.Where(f => f.Type.Class == typeof(AllegationShared))
            .GroupBy(f => f.Coded["worker"] ?? "")
            .Where(g => g.Last().Coded["may"] == "yes")
            .Select(g => g.Key);
        return known.Find(f => f.Type.Class == typeof(AllegationReceived)) is { } received
            ? new(facts.Subject, received, known.FindLast(f => f.Type.Class == typeof(AllegationConcluded)), named.ToHashSet())
            : null;
    }

    /// <summary>Whether somebody may read it: the designated officer, unless it names them, and whomever they have named.</summary>
    public bool Opens(string worker, Workers.Post post) => post == Workers.Post.DesignatedOfficer || Named.Contains(worker);

    /// <summary>Whether children are placed with this carer or in this home only once the designated officer was rung.</summary>
    public static bool Holds(SubjectFacts home, AsKnown asked) =>
        home.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(PlacementHold))?.Coded["held"] == "yes";

    /// <summary>The carer or home by the reference that placements name.</summary>
    public static Subject Home(string reference) => new(SubjectKind.Carer, reference);

    /// <summary>The carer or home in which a child lives now; null where none is recorded.</summary>
    public static string? HomeOf(SubjectFacts child, AsKnown asked)
    {
        var last = child.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(PlacementStarted) || f.Type.Class == typeof(PlacementEnded));
        return last?.Type.Class == typeof(PlacementStarted) ? last.Coded["home"] : null;
    }
}
