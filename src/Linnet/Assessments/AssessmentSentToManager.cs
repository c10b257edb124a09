using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// A social worker finished an assessment and sent it to their manager. The child still waits: the time in the manager's tray counts.
/// </summary>
[RecordType("assessment-sent-to-manager", "Assessment sent to the manager", When = "When was it sent?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record AssessmentSentToManager : Particulars
{
    /// <summary>The manager.</summary>
    [Ask("To which manager?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The assessment was finished by the worker and is with the manager.";
}
