namespace Linnet.Record;

/// <summary>An entry should not have been recorded. It stays readable, and counts no longer from this moment on.</summary>
[RecordType("recorded-in-error", "Recorded in error", OnScreen = false,
    About = [SubjectKind.Child, SubjectKind.Person, SubjectKind.Worker, SubjectKind.Carer, SubjectKind.Allegation, SubjectKind.Agency, SubjectKind.Authority])]
public sealed record RecordedInError : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "An earlier entry was recorded in error.";
}
