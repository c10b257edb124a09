using Linnet.Record;

namespace Linnet.Court;

/// <summary>The council reported to the court on whether somebody is suitable to be a child's special guardian.</summary>
/// <remarks>Children Act 1989 s.14A(8).</remarks>
[RecordType("guardianship-report", "Special guardianship report", When = "When was it filed?")]
[PartOf(Strand.Advice, Closes = true)]
public sealed record GuardianshipReport : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The council reported to the court on special guardianship.";
}
