using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Standards;
using Linnet.Visits;
using Linnet.Web.Access;

namespace Linnet.Web.Pages.Assessments;

/// <summary>A child of the household in which a child is assessed: whether anybody thought of them, and saw them.</summary>
/// <param name="Child">The child.</param>
/// <param name="Own">Their own assessment at the same time; null where there is none.</param>
/// <param name="Considered">The day they were considered in this one; null where nobody did.</param>
/// <param name="Seen">The day they were last seen since the referral; null where nobody saw them.</param>
/// <param name="Alone">The day they were last seen alone since then.</param>
public sealed record FamilyLine(Person Child, AssessmentInHand? Own, Fact? Considered, Fact? Seen, Fact? Alone)
{
    /// <summary>Nobody has thought of this child: neither an assessment of their own nor a word in this one.</summary>
    public bool Forgotten => Own is null && Considered is null;

    /// <summary>The brothers and sisters of the child who is assessed.</summary>
    public static IReadOnlyList<FamilyLine> Of(Council council, Reaches reaches, AssessmentInHand assessment, AsKnown asked) =>
        [.. reaches.Siblings(assessment.Subject).Select(s => Of(s, council.Of(s.Subject), assessment, asked))];

    private static FamilyLine Of(Person child, SubjectFacts facts, AssessmentInHand assessment, AsKnown asked)
    {
        var from = Days.NumberOf(assessment.CountsFrom);
        var since = facts.AsAt(asked.Day, asked.KnownAt).Where(f => f.Day >= from).ToList();
        var own = AssessmentInHand.All(facts, asked.Day, asked.KnownAt)
            .LastOrDefault(a => a.Ended is not { } ended || ended.Day >= from);
        return new(
            child,
            own,
            since.LastOrDefault(f => f.Type.Class == typeof(ConsideredWithSibling)),
            since.LastOrDefault(f => f.Moments.Has(VisitMoments.ChildSeen)),
            since.LastOrDefault(f => f.Moments.Has(VisitMoments.ChildSeenAlone)));
    }
}
