using Linnet.Standards;
using static Linnet.Care.CareMoments;

namespace Linnet.Care;

/// <summary>Standards of planning for a child in care.</summary>
public static class CareStandards
{
    /// <summary>A plan for where the child will grow up.</summary>
    /// <remarks>
    /// The guidance says the second review, which falls due 20 working days and 3 months after the start: about four months. Four months
    /// from the start is our rendering, so that a child whose reviews are late or were never held is seen too.
    /// </remarks>
    public static PracticeStandard PermanencePlanned { get; } = new()
    {
        Key = "permanence-planned",
        Catalogue = "permanence-plan-2nd-review",
        Says = "It is agreed by the second review, about four months after coming into care, where the child will grow up.",
        WaitsFor = "a plan for permanence",
        Source = new(CareLaw.Guidance, "by the second review; four months is when that falls due"),
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

    /// <summary>A match with long-term foster carers.</summary>
    public static PracticeStandard LongTermMatch { get; } = new()
    {
        Key = "long-term-match",
        Catalogue = "lt-match",
        Says = "A child whose plan is long-term fostering is matched with carers within 6 months of that plan.",
        WaitsFor = "carers to grow up with",
        Source = new("Local practice; SI 2010/959 reg 22B asks for the match and names no day"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "3 to 6 months",
        Owner = Role.SocialWorker,
        Starts = [LongTermFosteringPlanned],
        StartsFromExtract = [],
        SatisfiedBy = [PlacementIntentionMoments.LongTermFosterPlacement],
        Ends = [LeftCare],
        Allows = 6.Months,
        VoidIfWithin = 240.Months,
        EndsAtAge = 18,
    };

    /// <summary>Whether brothers and sisters live together.</summary>
    public static PracticeStandard SiblingsAssessed { get; } = new()
    {
        Key = "siblings-assessed",
        Catalogue = "together-apart",
        Says = "It is assessed within 45 working days whether brothers and sisters in care live together.",
        WaitsFor = "an assessment of whether they live with their brothers and sisters",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "20 to 45 working days",
        Owner = Role.SocialWorker,
        Starts = [CareStartedWithSiblings],
        StartsFromExtract = [],
        SatisfiedBy = [CareMoments.SiblingsAssessed],
        Ends = [LeftCare],
        Allows = 45.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>Life-story work begins.</summary>
    public static PracticeStandard LifeStoryBegun { get; } = new()
    {
        Key = "life-story-begun",
        Catalogue = "life-story",
        Says = "Work on a child's life story begins within 6 months of coming into care.",
        WaitsFor = "somebody to begin their life story with them",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "3 to 6 months",
        Owner = Role.SocialWorker,
        Starts = [CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [LifeStoryWorked],
        Ends = [LeftCare],
        Allows = 6.Months,
        EndsAtAge = 18,
    };
}
