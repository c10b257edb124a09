using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Children;

/// <summary>Whose whereabouts around a child must not become known, as it is today.</summary>
public static class ProtectedAddresses
{
    private static readonly KindSet Addresses = KindSet.Of(typeof(HomeAddress));

    /// <summary>The latest entry about each person whose address somebody must not learn.</summary>
    public static IReadOnlyList<Fact> Of(SubjectFacts facts, AsKnown asked) =>
        !facts.Holds(Addresses)
            ? []
            :
            [
                .. facts.AsAt(asked.Day, asked.KnownAt)
                    .Where(f => f.Type.Class == typeof(HomeAddress))
                    .GroupBy(f => f.Coded["whose"])
                    .Select(g => g.Last())
                    .Where(f => f.Coded["mustNotBeKnown"] == "yes" && !HasEnded(f, asked)),
            ];

    /// <summary>Who must not learn it, in words.</summary>
    public static string KeptFrom(Fact fact) => fact.Type.Says("from", fact.Coded["from"]) ?? "";

    private static bool HasEnded(Fact fact, AsKnown asked) =>
        fact.Coded["until"] is { } until && NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value < Calendar.Days.FromNumber(asked.Day);
}
