using Linnet.Standards;
using static Linnet.Care.CareMoments;

namespace Linnet.Care;

/// <summary>Standards of planning for a child in care.</summary>
public static class CareStandards
{
    /// <summary>A plan for where the child will grow up.</summary>
    /// <remarks>
    /// The guidance says the second review, which falls due 20 working days and 3 months after the start: about four months. Four months from the
    /// start is our rendering, so that a child whose reviews are late or were never held is seen too.
    /// </remarks>
    public static PracticeStandard PermanencePlanned { get; } = new()
    {
        Key = "permanence-planned",
        Catalogue = "permanence-plan-2nd-review",
        Says = "It is agreed by the second review, about four months after coming into care, where the child will grow up.",
        WaitsFor = "a plan for permanence",
        Source = new("Children Act 1989 guidance, volume 2", "by the second review; four months is when that falls due"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.ReviewingOfficer,
        Starts = [CareBegan],
        ExtractsHoldTheLatestOnly = true,
        SatisfiedBy = [CareMoments.PermanencePlanned],
        Ends = [LeftCare],
        Allows = 4.Months,
        EndsAtAge = 18,
    };
}
