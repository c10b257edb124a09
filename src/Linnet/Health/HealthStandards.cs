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

    /// <summary>Immunisations, looked up at least once for each yearly snapshot.</summary>
    public static PracticeStandard ImmunisationsKnown { get; } = new()
    {
        Key = "immunisations-known",
        Catalogue = "immunisations",
        Says = "It is looked up at least once a year whether the immunisations of a child in care are up to date.",
        WaitsFor = "their immunisations to be looked up",
        Source = new("SSDA903, OC2", "IMMUNISATIONS, at 31 March"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.High,
        Owner = Role.DesignatedNurse,
        Starts = [CareMoments.CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [HealthMoments.ImmunisationsKnown],
        Ends = [CareMoments.LeftCare],
        Allows = 12.Months,
        ThenEvery = [12.Months],
        EndsAtAge = 18,
    };

    /// <summary>Development checks, until five.</summary>
    public static PracticeStandard DevelopmentKnown { get; } = ImmunisationsKnown with
    {
        Key = "development-known",
        Catalogue = "dev-assessment-u5",
        Says = "It is looked up at least once a year whether the development checks of a child in care under five are up to date.",
        WaitsFor = "their development checks to be looked up",
        Source = new("SSDA903, OC2", "HEALTH_CHECK, at 31 March"),
        SatisfiedBy = [HealthMoments.DevelopmentKnown],
        EndsAtAge = 5,
    };

    /// <summary>A questionnaire every year from four to sixteen.</summary>
    public static PracticeStandard StrengthsKnown { get; } = ImmunisationsKnown with
    {
        Key = "strengths-questionnaire",
        Catalogue = "sdq-annual",
        Says = "A strengths and difficulties questionnaire is answered every 12 months for a child in care from 4 to 16.",
        WaitsFor = "a strengths and difficulties questionnaire",
        Source = new("SSDA903, OC2", "SDQ_SCORE and SDQ_REASON, after 12 months in care"),
        Owner = Role.SocialWorker,
        SatisfiedBy = [HealthMoments.StrengthsKnown],
        CountsFrom = Anchor.NotBefore(4),
        EndsAtAge = 17,
    };
}
