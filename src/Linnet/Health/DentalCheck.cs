using Linnet.Record;

namespace Linnet.Health;

/// <summary>A dentist saw a child in care.</summary>
/// <remarks>SSDA903, OC2, TEETH_CHECK.</remarks>
[RecordType("dental-check", "Dental check", When = "When was the child seen by a dentist?")]
public sealed record DentalCheck : Particulars
{
    /// <summary>Whether the child was seen.</summary>
    [Ask("Was the child seen?"), Coded]
    public HealthAttendance? Attendance { get; init; }

    /// <inheritdoc />
    public override string Sentence => Attendance is null or HealthAttendance.Seen
        ? "The child was seen by a dentist."
        : "The child was not seen by a dentist.";
}
