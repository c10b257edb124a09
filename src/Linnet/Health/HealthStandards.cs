using Linnet.Care;
using Linnet.Standards;
using static Linnet.Health.HealthMoments;

namespace Linnet.Health;

/// <summary>Standards of assessing the health of children in care.</summary>
public static class HealthStandards
{
    private const string SecondHand = "reg 7; the numbers confirmed from documents that quote it";

    /// <summary>The initial assessment, counted to the day it was held; the report is a wait of its own.</summary>
    public static PracticeStandard InitialHealthAssessed { get; } = new()
    {
        Key = "initial-health-assessed",
        Catalogue = "iha-20wd",
        Says = "A doctor assesses a child's health in time for the first review, within 20 working days of coming into care; counted to "
            + "the day it is held.",
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

    /// <summary>Health can only begin with a request and consent.</summary>
    public static PracticeStandard AssessmentRequested { get; } = new()
    {
        Key = "health-assessment-requested",
        Catalogue = "cla-health-notification",
        Says = "An initial health assessment is asked for, with consent, within 5 working days of coming into care.",
        WaitsFor = "a request, with consent, for their health assessment",
        Source = new("Local practice; the 2015 guidance on the health of looked-after children gives no number that we have seen"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "2 to 5 working days",
        Owner = Role.SocialWorker,
        Starts = [CareMoments.CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [HealthMoments.AssessmentRequested],
        Ends = [CareMoments.LeftCare],
        Allows = 5.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>The other way to count the initial assessment: to the report.</summary>
    public static PracticeStandard InitialReportReceived { get; } = new()
    {
        Key = "initial-health-report-received",
        Catalogue = "iha-20wd",
        Says = "The report of the initial health assessment is back in time for the first review, within 20 working days of coming into "
            + "care.",
        WaitsFor = "the report of their health assessment",
        Source = new("Local practice: the same 20 working days, counted to the report instead of the appointment"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "counted to the appointment or to the report",
        Owner = Role.DesignatedNurse,
        Starts = [CareMoments.CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [HealthMoments.ReportReceived],
        Ends = [CareMoments.LeftCare],
        Allows = 20.WorkingDays,
        VoidIfWithin = 3.Months,
        EndsAtAge = 18,
    };
}
