using Linnet.Record;

namespace Linnet.Health;

/// <summary>The health of a child in care was assessed: the first time by a doctor, later also by a nurse or midwife.</summary>
/// <remarks>
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 7. Held is what counts here; the report coming back is told
/// apart.
/// </remarks>
[RecordType("health-assessment", "Health assessment", When = "When was it held?", Sensitivity = Sensitivity.Confidential)]
public sealed record HealthAssessment : Particulars
{
    /// <summary>The first or a later one.</summary>
    [Ask("Is it the initial assessment or a review?"), Coded]
    public required HealthAssessmentKind Kind { get; init; }

    /// <summary>Who assessed.</summary>
    [Ask("Who assessed the child?", Hint = "An initial assessment is by a doctor."), Coded]
    public HealthAssessor? By { get; init; }

    /// <summary>Whether the child was seen.</summary>
    [Ask("Was the child seen?"), Coded]
    public HealthAttendance? Attendance { get; init; }

    /// <summary>What the child's health needs.</summary>
    [Ask("What does the child's health need?", Long = true)]
    public string? Needs { get; init; }

    /// <summary>Whether the assessment took place.</summary>
    public bool TookPlace => Attendance is null or HealthAttendance.Seen;

    /// <summary>
    /// Whether it is the initial assessment that the regulation asks for. An extract that does not say which kind it was may be it.
    /// </summary>
    public bool IsInitial =>
        TookPlace && (Kind == HealthAssessmentKind.NotKnown || (Kind == HealthAssessmentKind.Initial && By == HealthAssessor.Doctor));

    /// <inheritdoc />
    public override string Sentence => Attendance switch
    {
        HealthAttendance.Refused => "The child did not want a health assessment.",
        HealthAttendance.NotBrought => "The child was not brought to a health assessment.",
        _ when Kind == HealthAssessmentKind.Initial && By is not null and not HealthAssessor.Doctor =>
            "The child's health was assessed, not by a doctor: the initial assessment is still to come.",
        _ => "The child's health was assessed.",
    };
}

/// <summary>Which health assessment it is.</summary>
public enum HealthAssessmentKind
{
    /// <summary>On coming into care.</summary>
    [Says("Initial")] Initial = 1,
    /// <summary>Later.</summary>
    [Says("Review")] Review = 2,
    /// <summary>An extract does not say.</summary>
    [Says("Not known")] NotKnown = 3,
}

/// <summary>Who assessed a child's health.</summary>
public enum HealthAssessor
{
    /// <summary>A registered medical practitioner.</summary>
    [Says("A doctor")] Doctor = 1,
    /// <summary>A registered nurse.</summary>
    [Says("A nurse")] Nurse = 2,
    /// <summary>A registered midwife.</summary>
    [Says("A midwife")] Midwife = 3,
}

/// <summary>Whether a child was seen at a health appointment.</summary>
public enum HealthAttendance
{
    /// <summary>Seen.</summary>
    [Says("Yes")] Seen = 1,
    /// <summary>Did not want to.</summary>
    [Says("No, the child did not want to")] Refused = 2,
    /// <summary>Not brought.</summary>
    [Says("No, the child was not brought")] NotBrought = 3,
}
