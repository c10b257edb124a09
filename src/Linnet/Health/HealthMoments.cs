using Linnet.Record;

namespace Linnet.Health;

/// <summary>Moments of a child's health care.</summary>
public static class HealthMoments
{
    /// <summary>A doctor made the initial assessment.</summary>
    public static Moment InitialHealthAssessed { get; } = Moment.Of<HealthAssessment>(
        "initial-health-assessed", "a doctor made the initial health assessment", h => h.IsInitial);

    /// <summary>The child's health was assessed, the first time or later.</summary>
    public static Moment HealthAssessed { get; } = Moment.Of<HealthAssessment>(
        "health-assessed", "the child's health was assessed", h => h.TookPlace && (h.IsInitial || h.Kind == HealthAssessmentKind.Review));

    /// <summary>A dentist saw the child.</summary>
    public static Moment SeenByDentist { get; } = Moment.Of<DentalCheck>(
        "seen-by-dentist", "a dentist saw the child", d => d.Attendance is null or HealthAttendance.Seen);

    /// <summary>An assessment was asked for, with consent.</summary>
    public static Moment AssessmentRequested { get; } = Moment.Of<HealthAssessmentRequested>(
        "health-assessment-requested", "an initial health assessment was asked for, with consent", h => h.WithConsent);

    /// <summary>The report came back.</summary>
    public static Moment ReportReceived { get; } = Moment.Of<HealthReportReceived>("health-report-received", "the health report came back");

    /// <summary>Immunisations were looked up.</summary>
    public static Moment ImmunisationsKnown { get; } = Moment.Of<ImmunisationsChecked>(
        "immunisations-known", "it was looked up whether immunisations are up to date");

    /// <summary>Development checks were looked up.</summary>
    public static Moment DevelopmentKnown { get; } = Moment.Of<DevelopmentChecked>(
        "development-known", "it was looked up whether development checks are up to date");

    /// <summary>A questionnaire was filled in, or it was recorded why not.</summary>
    public static Moment StrengthsKnown { get; } = Moment.Of<StrengthsQuestionnaire>(
        "strengths-questionnaire", "a strengths and difficulties questionnaire was answered", s => s.IsAnswered);
}
