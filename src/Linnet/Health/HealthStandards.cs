using Linnet.Care;
using Linnet.Standards;
using static Linnet.Health.HealthMoments;

namespace Linnet.Health;

/// <summary>Standards of the health of children in care.</summary>
public static class HealthStandards
{
    private const string SecondHand = "reg 7; the numbers confirmed from documents that quote it";

    /// <summary>The initial assessment, counted to the day it was held; the report is a wait of its own.</summary>
    public static PracticeStandard InitialHealthAssessed { get; } = new()
    {
        Key = "initial-health-assessed",
        Catalogue = "iha-20wd",
        Says = "A doctor assesses a child's health in time for the first review, within 20 working days of coming into care; counted to the day it is held.",
        WaitsFor = "an initial health assessment by a doctor",
        Source = new(CareLaw.Regulations, SecondHand),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.DesignatedNurse,
        Starts = [CareMoments.CareBegan],
        SatisfiedBy = [HealthMoments.InitialHealthAssessed],
        Ends = [CareMoments.LeftCare],
        Allows = 20.WorkingDays,
        VoidIfWithin = 3.Months,
        ExtractsHoldTheLatestOnly = true,
        EndsAtAge = 18,
    };

    /// <summary>Review assessments: every six months while the next falls before the fifth birthday, otherwise every twelve.</summary>
    public static PracticeStandard HealthReviewed { get; } = new()
    {
        Key = "health-reviewed",
        Catalogue = "rha-u5",
        CatalogueAlso = ["rha-5plus"],
        Says = "The health of a child in care is assessed again within 6 months while under five, and within 12 months from five.",
        WaitsFor = "a review of their health",
        Source = new(CareLaw.Regulations, SecondHand),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.DesignatedNurse,
        Starts = [HealthAssessed],
        SatisfiedBy = [HealthAssessed],
        Ends = [CareMoments.LeftCare],
        AllowsByAge = new(5, 6.Months, 12.Months),
        EndsAtAge = 18,
    };

    /// <summary>A dentist, once a year.</summary>
    public static PracticeStandard SeenByDentist { get; } = new()
    {
        Key = "seen-by-dentist",
        Catalogue = "dental-check",
        Says = "A child in care is seen by a dentist at least once a year.",
        WaitsFor = "a dental check",
        Source = new("SSDA903, OC2", "TEETH_CHECK, the year to 31 March"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.High,
        Range = "6 to 12 months",
        Owner = Role.Carer,
        Starts = [CareMoments.CareBegan],
        SatisfiedBy = [HealthMoments.SeenByDentist],
        Ends = [CareMoments.LeftCare],
        Allows = 12.Months,
        ThenEvery = [12.Months],
        EndsAtAge = 18,
    };
}
