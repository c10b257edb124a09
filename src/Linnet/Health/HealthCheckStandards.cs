using Linnet.Care;
using Linnet.Standards;

namespace Linnet.Health;

/// <summary>Standards of what is looked up every year about the health of a child in care.</summary>
public static class HealthCheckStandards
{
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
