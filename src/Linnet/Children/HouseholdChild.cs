using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Children;

/// <summary>A child of a household, as the others are looked at: whether anybody has seen them, alone, and assessed what life is like for them.</summary>
/// <param name="Child">The child.</param>
/// <param name="LastSeen">When somebody saw them.</param>
/// <param name="Considered">When an assessment or enquiry of their own last began; null where none ever did.</param>
public sealed record HouseholdChild(Subject Child, LastSeen LastSeen, Fact? Considered)
{
    /// <summary>Whether nobody has ever seen them.</summary>
    public bool NeverSeen => LastSeen.Seen is null;

    /// <summary>Reads it from the facts of one child.</summary>
    public static HouseholdChild Of(SubjectFacts facts, AsKnown asked) => new(
        facts.Subject,
        LastSeen.Of(facts, asked),
        facts.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Opens?.Strand is Strand.Assessment or Strand.Enquiry));
}
