using Linnet.Record;

namespace Linnet.Court;

/// <summary>Somebody gave the council notice that they will apply to be a child's special guardian, or a court gave leave.</summary>
/// <remarks>Children Act 1989 s.14A(7) to (9): three months' notice, within which the council reports.</remarks>
[RecordType("guardianship-notice", "Notice of special guardianship", When = "When was notice given?")]
[Opens(Strand.Advice)]
public sealed record GuardianshipNotice : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "Somebody gave notice that they will apply to be the child's special guardian.";
}
