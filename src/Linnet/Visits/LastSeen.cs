using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Visits;

/// <summary>When a child was last seen, and last seen alone.</summary>
/// <param name="Seen">The visit at which the child was last seen; null when none is held.</param>
/// <param name="Alone">The visit at which the child was last seen alone; null when none is held.</param>
/// <param name="Tried">A later visit at which the child was not seen; null when there was none.</param>
public sealed record LastSeen(Fact? Seen, Fact? Alone, Fact? Tried)
{
    /// <summary>When this child was last seen, as asked.</summary>
    public static LastSeen Of(SubjectFacts facts, AsKnown asked)
    {
        var last = new LastSeen(null, null, null);
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.Moments.Has(VisitMoments.ChildSeen)) last = last with { Seen = fact, Tried = null };
            if (fact.Moments.Has(VisitMoments.ChildSeenAlone)) last = last with { Alone = fact };
            if (fact.Moments.Has(VisitMoments.TriedAndNotSeen)) last = last with { Tried = fact };
        }

        return last;
    }
}
