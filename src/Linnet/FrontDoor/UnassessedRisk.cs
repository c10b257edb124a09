using Linnet.Assessments;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.FrontDoor;

/// <summary>
/// The time a child spends in a risk that nobody has weighed: from the first word of it until somebody decided that nothing was needed, or
/// saw the child.
/// </summary>
/// <remarks>
/// Passing a contact on as a referral weighs nothing, so the days run on. A later contact begins no second count while the first runs.
/// </remarks>
/// <param name="Subject">The child.</param>
/// <param name="From">The first word: the contact or the referral.</param>
/// <param name="Answered">What answered it: a decision, a sight of the child or an authorised assessment; null while nothing has.</param>
/// <param name="Days">Calendar days, to the day asked while it lasts.</param>
public sealed record UnassessedRisk(Subject Subject, Fact From, Fact? Answered, int Days)
{
    /// <summary>Whether it lasts on the day asked.</summary>
    public bool Lasts => Answered is null;

    /// <summary>Every such time of this child as asked, first to last.</summary>
    public static IEnumerable<UnassessedRisk> Of(SubjectFacts facts, AsKnown asked)
    {
        Fact? from = null;
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (from is null)
            {
                if (Begins(fact)) from = fact;
            }
            else if (Answers(fact))
            {
                yield return new(facts.Subject, from, fact, fact.Day - from.Day);
                from = null;
            }
        }

        if (from is not null) yield return new(facts.Subject, from, null, Math.Max(0, Math.Min(asked.Day, Reach(from, asked)) - from.Day));
    }

    private static bool Begins(Fact fact) => fact.Moments.Has(FrontDoorMoments.ContactReceived) || fact.Moments.Has(FrontDoorMoments.ReferralReceived);

    private static bool Answers(Fact fact) =>
        fact.Moments.Has(VisitMoments.ChildSeen)
        || fact.Moments.Has(AssessmentMoments.AssessmentAuthorised)
        || fact.Moments.Has(FrontDoorMoments.ContactAnswered)
        || fact.Moments.Has(FrontDoorMoments.ReferralNeedsNoAssessment)
        || fact.Moments.Has(RecordMoments.ClosedAsNothingToAnswer)
        || fact.Moments.Has(RecordMoments.ChildDied);

    private static int Reach(Fact from, AsKnown asked) => from.Imported ? asked.Horizon : int.MaxValue;
}
