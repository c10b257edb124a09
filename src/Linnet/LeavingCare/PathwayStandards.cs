using Linnet.Care;
using Linnet.Standards;
using static Linnet.LeavingCare.LeavingCareMoments;

namespace Linnet.LeavingCare;

/// <summary>Standards of planning for leaving care: an assessment, a plan, and its reviews.</summary>
public static class PathwayStandards
{
    private const string CareLeavers = "Care Leavers (England) Regulations 2010 (SI 2010/2571)";

    /// <summary>An assessment within three months of becoming eligible.</summary>
    public static PracticeStandard PathwayAssessed { get; } = new()
    {
        Key = "pathway-assessed",
        Catalogue = "pathway-needs-assessment",
        Says = "What a young person needs to leave care is assessed within 3 months of turning 16 in care, or of becoming eligible where "
            + "that is later.",
        WaitsFor = "an assessment of needs on leaving care",
        Source = new(CareLaw.Regulations, "reg 42"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [CareMoments.CareBegan, BecameEligible],
        SatisfiedBy = [LeavingCareMoments.PathwayAssessed],
        Ends = [CareMoments.LeftCare],
        CountsFrom = LeavingCareStandards.Sixteen,
        Allows = 3.Months,
        OnePerSubject = true,
        EndsAtAge = 18,
        StartsFromExtract = [],
    };

    /// <summary>The same for a young person who left care without one.</summary>
    public static PracticeStandard RelevantAssessed { get; } = new()
    {
        Key = "relevant-young-person-assessed",
        Catalogue = "relevant-assessment",
        Says = "A young person who left care before 18 without an assessment of needs is assessed within 3 months.",
        WaitsFor = "an assessment of needs after leaving care",
        Source = new(CareLeavers, "reg 5, not yet checked against the text"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.PersonalAdviser,
        Starts = [BecameRelevant],
        SatisfiedBy = [LeavingCareMoments.PathwayAssessed],
        Ends = [SupportEnded],
        Allows = 3.Months,
        VoidIfWithin = 24.Months,
        OnePerSubject = true,
        EndsAtAge = 18,
        StartsFromExtract = [],
    };

    /// <summary>The plan that follows the assessment. The law says as soon as possible and gives no number.</summary>
    public static PracticeStandard PathwayPlanned { get; } = new()
    {
        Key = "pathway-planned",
        Catalogue = "pathway-plan",
        Says = "A pathway plan is written with the young person within 3 months of the assessment.",
        WaitsFor = "a pathway plan",
        Source = new("Local practice; SI 2010/959 reg 43 asks for it as soon as possible after the assessment and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "by 16 years and 3 to 6 months",
        Owner = Role.PersonalAdviser,
        Starts = [LeavingCareMoments.PathwayAssessed],
        SatisfiedBy = [LeavingCareMoments.PathwayPlanned, LeavingCareMoments.PathwayReviewed],
        Ends = [SupportEnded],
        Allows = 3.Months,
        VoidIfWithin = 12.Months,
        OnePerSubject = true,
        EndsAtAge = 25,
    };

    /// <summary>Reviews of the plan, from the last one.</summary>
    public static PracticeStandard PathwayReviewed { get; } = new()
    {
        Key = "pathway-reviewed",
        Catalogue = "pathway-review",
        Says = "A pathway plan is reviewed with the young person at least every 6 months.",
        WaitsFor = "a review of their pathway plan",
        Source = new(CareLeavers, "reg 7, not yet checked against the text"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.PersonalAdviser,
        Starts = [LeavingCareMoments.PathwayPlanned, LeavingCareMoments.PathwayReviewed],
        SatisfiedBy = [LeavingCareMoments.PathwayReviewed],
        Ends = [SupportEnded],
        Allows = 6.Months,
        ThenEvery = [6.Months],
        OnePerSubject = true,
        EndsAtAge = 25,
    };

    /// <summary>After a move to accommodation that nobody inspects.</summary>
    public static PracticeStandard PathwayReviewedAfterMove { get; } = new()
    {
        Key = "pathway-reviewed-after-unregulated-move",
        Catalogue = "pathway-review",
        Says = "A pathway plan is reviewed by 28 days after a move to unregulated accommodation.",
        WaitsFor = "a review of their pathway plan after the move",
        Source = new(CareLeavers, "reg 7, not yet checked against the text"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.PersonalAdviser,
        Starts = [MovedToUnregulated],
        SatisfiedBy = [LeavingCareMoments.PathwayReviewed],
        Ends = [SupportEnded],
        SupersededBy = [Moved],
        Allows = 28.Days,
        EndsAtAge = 25,
    };
}
