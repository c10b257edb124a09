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
}
