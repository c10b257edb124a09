using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The safeguarding partners agreed a version of the threshold document. Decisions from then on are made by it.</summary>
/// <remarks>Working Together 2023, chapter 1.</remarks>
[RecordType("threshold-document", "Threshold document", When = "From which day does it apply?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record ThresholdDocumentAgreed : Particulars
{
    /// <summary>The version, as decisions name it.</summary>
    [Ask("Which version?", Hint = "For example: version 4, January 2026."), Coded]
    public required string Version { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The threshold document {Version} applies.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Version.Length > 60) yield return new("version", "Give the version in at most 60 characters");
    }
}
