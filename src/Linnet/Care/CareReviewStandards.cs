using Linnet.Record;
using Linnet.Standards;
using static Linnet.Care.CareMoments;
using static Linnet.Care.CareReviewMoments;

namespace Linnet.Care;

/// <summary>Standards of reviewing a child's care.</summary>
public static class CareReviewStandards
{
    internal const string Regulations = "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)";

    /// <summary>The three intervals of reviews in one clock. Neither a move nor a change of legal status restarts it.</summary>
    public static PracticeStandard CareReviewed { get; } = new()
    {
        Key = "care-reviewed",
        Catalogue = "cla-review-1",
        CatalogueAlso = ["cla-review-2", "cla-review-n"],
        Says = "A child's care is reviewed within 20 working days of coming into care, again within 3 months of that review, then within 6 months of each.",
        WaitsFor = "a review of their care",
        Source = new(Regulations, "reg 33(1) and (2)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.ReviewingOfficer,
        Starts = [CareBegan],
        SatisfiedBy = [ReviewHeld],
        Ends = [LeftCare],
        Allows = 20.WorkingDays,
        ThenEvery = [3.Months, 6.Months],
        EndsAtAge = 18,
    };
}
