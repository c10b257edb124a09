using Linnet.Care;
using Linnet.Standards;
using static Linnet.LeavingCare.LeavingCareMoments;

namespace Linnet.LeavingCare;

/// <summary>Standards of leaving care: an assessment, a plan and an adviser in time, and somebody who keeps in touch.</summary>
public static class LeavingCareStandards
{
    private const string CareLeavers = "Care Leavers (England) Regulations 2010 (SI 2010/2571)";

    /// <summary>From sixteen, or from thirteen weeks in care where that is later: day 0 is worked out, so nobody has to notice.</summary>
    /// <remarks>
    /// Thirteen weeks are counted in one period of care; several short ones since fourteen need an entry that says the young person became
    /// eligible.
    /// </remarks>
    internal static Anchor Sixteen { get; } = Anchor.Birthday(16, 13.Weeks, CareMoments.CareBegan);

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
        CountsFrom = Sixteen,
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

    /// <summary>A personal adviser. The duty is law, the day is not: never shown as a breach of statute.</summary>
    public static PracticeStandard AdviserAllocated { get; } = new()
    {
        Key = "personal-adviser-allocated",
        Catalogue = "pa-allocated",
        Says = "A young person in care has a named personal adviser by three months after turning 16.",
        WaitsFor = "a personal adviser",
        Source = new("Local practice; the Children Act 1989 (Sch 2 para 19C, s.23B(2)) asks for an adviser and names no day"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "16 to 17½",
        Owner = Role.TeamManager,
        Starts = [CareMoments.CareBegan, Entitled],
        SatisfiedBy = [LeavingCareMoments.AdviserAllocated],
        StandsUntil = [AdviserLost],
        Withdraws = [CareMoments.LeftCare],
        Ends = [SupportEnded, CareMoments.LeftCareForGood],
        CountsFrom = Sixteen,
        Allows = 3.Months,
        OnePerSubject = true,
        EndsAtAge = 25,
        StartsFromExtract = [],
    };

    /// <summary>Contact both ways. The eight weeks are practice, drawn from the visits of regulation 8.</summary>
    public static PracticeStandard KeptInTouch { get; } = new()
    {
        Key = "kept-in-touch",
        Catalogue = "pa-keep-in-touch",
        Says = "A care leaver and their adviser are in touch, both ways, at least every 8 weeks.",
        WaitsFor = "contact with their adviser",
        Source = new("Local practice; the Children Act 1989 (s.23C(2)) asks to keep in touch and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "4 to 12 weeks",
        Owner = Role.PersonalAdviser,
        Starts = [BecameCareLeaver, LeavingCareMoments.KeptInTouch],
        SatisfiedBy = [LeavingCareMoments.KeptInTouch],
        Ends = [SupportEnded, NoContactOwed],
        Allows = 8.Weeks,
        ThenEvery = [8.Weeks],
        OnePerSubject = true,
        EndsAtAge = 25,
    };
}
