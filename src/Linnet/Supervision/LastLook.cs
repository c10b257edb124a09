using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Supervision;

/// <summary>When a manager last looked at the work with a child, in any of the ways there are.</summary>
public static class LastLook
{
    /// <summary>The entry that says so; null when none is held.</summary>
    public static Fact? Of(SubjectFacts facts, AsKnown asked) =>
        facts.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Moments.Has(SupervisionMoments.ManagerLooked));
}
