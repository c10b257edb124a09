using Linnet.Standards;
using static Linnet.Enquiries.EmergencyMoments;

namespace Linnet.Enquiries;

/// <summary>Standards of emergency powers: how long a child may be held under each.</summary>
public static class EmergencyStandards
{
    /// <summary>Police protection lasts at most three days, by the hour.</summary>
    public static PracticeStandard PoliceProtectionEnds { get; } = new()
    {
        Key = "police-protection-ends",
        Catalogue = "police-protection",
        Says = "No child is kept in police protection for more than 72 hours.",
        WaitsFor = "police protection to end or a court to take over",
        Source = new("Children Act 1989", "s.46(6)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Police,
        Starts = [EmergencyMoments.PoliceProtectionBegan],
        StartsFromExtract = [],
        SatisfiedBy = [PoliceProtectionOver],
        Allows = 72.Hours,
        LimitsLiberty = true,
    };

    /// <summary>An emergency protection order lasts at most eight days.</summary>
    public static PracticeStandard EmergencyOrderEnds { get; } = new()
    {
        Key = "emergency-order-eight-days",
        Catalogue = "epo",
        Says = "An emergency protection order lasts at most eight days, unless the court has extended it.",
        WaitsFor = "the emergency protection order to end or be extended",
        Source = new("Children Act 1989", "s.45(1)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Legal,
        Starts = [EmergencyMoments.EmergencyOrderMade],
        StartsFromExtract = [],
        SatisfiedBy = [EmergencyOrderOver, EmergencyMoments.EmergencyOrderExtended],
        Allows = 8.Days,
        LimitsLiberty = true,
    };

    /// <summary>Extended once, at most by seven days.</summary>
    public static PracticeStandard ExtendedOrderEnds { get; } = EmergencyOrderEnds with
    {
        Key = "emergency-order-extended-fifteen-days",
        Says = "Extended once by at most seven days, an emergency protection order ends fifteen days after it was made at the latest.",
        WaitsFor = "the extended emergency protection order to end",
        Source = new("Children Act 1989", "s.45(1) and (4) to (6)"),
        Starts = [EmergencyMoments.EmergencyOrderExtended],
        SatisfiedBy = [EmergencyOrderOver],
        CountsFrom = Anchor.WorkOpened,
        Allows = 15.Days,
    };

    /// <summary>It runs out on the day the court set.</summary>
    public static PracticeStandard EmergencyOrderRunsOut { get; } = EmergencyOrderEnds with
    {
        Key = "emergency-order-runs-out",
        Says = "What follows an emergency protection order is settled by the day on which the court let it run out.",
        WaitsFor = "what follows the emergency protection order",
        Source = new("The court's order", "Children Act 1989 s.45"),
        Basis = Basis.CourtRule,
        Starts = [EmergencyOrderHasDay],
        SatisfiedBy = [EmergencyOrderOver],
        CountsFrom = Anchor.BackFromNamedDay,
        Allows = null,
    };

    /// <summary>A child assessment order lasts at most seven days.</summary>
    public static PracticeStandard ChildAssessmentOrderEnds { get; } = new()
    {
        Key = "child-assessment-order-seven-days",
        Catalogue = "cao",
        Says = "The assessment under a child assessment order is done within seven days of the day that the court named.",
        WaitsFor = "the assessment that the court allowed",
        Source = new("Children Act 1989", "s.43(5)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [EmergencyMoments.AssessmentOrderBegan],
        StartsFromExtract = [],
        SatisfiedBy = [AssessedUnderOrder],
        Ends = [NotAssessedUnderOrder],
        Allows = 7.Days,
    };
}
