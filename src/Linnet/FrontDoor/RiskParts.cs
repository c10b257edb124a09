using System.Collections.Concurrent;
using Linnet.Assessments;
using Linnet.Record;
using Linnet.Visits;

namespace Linnet.FrontDoor;

/// <summary>What an entry does to the time a child spends in a risk that nobody has weighed.</summary>
internal enum RiskPart
{
    None = 0,
    Begins = 1,
    Answers = 2,
}

/// <summary>The same by the moments that an entry is: few combinations occur, and millions of entries are asked.</summary>
internal static class RiskParts
{
    private static readonly ConcurrentDictionary<MomentSet, RiskPart> Known = new();

    private static readonly IReadOnlyList<Moment> Answering =
    [
        VisitMoments.ChildSeen, AssessmentMoments.AssessmentAuthorised, FrontDoorMoments.ContactAnswered, FrontDoorMoments.ReferralNeedsNoAssessment,
        RecordMoments.ClosedAsNothingToAnswer, RecordMoments.ChildDied,
    ];

    public static RiskPart Of(MomentSet moments) => Known.GetOrAdd(moments, static m =>
        Answering.Any(m.Has) ? RiskPart.Answers
        : m.Has(FrontDoorMoments.ContactReceived) || m.Has(FrontDoorMoments.ReferralReceived) ? RiskPart.Begins
        : RiskPart.None);
}
