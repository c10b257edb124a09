using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>An assessment was shared with the family. An assessment that is authorised and not shared is not finished.</summary>
/// <remarks>Working Together 2023, chapter 3: complete when a manager authorised it and the family was told.</remarks>
[RecordType("assessment-shared", "Assessment shared with the family", When = "When was it shared?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record AssessmentShared : Particulars
{
    /// <summary>Whether the manager had authorised it by then.</summary>
    [Ask("Had the manager already authorised it?"), Coded]
    public required bool AfterAuthorised { get; init; }

    /// <summary>What the family said.</summary>
    [Ask("What did the child and the family say to it?", Long = true)]
    public string? FamilySays { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The assessment was shared with the family.";
}
