using Linnet.Record;

namespace Linnet.Care;

/// <summary>People met to learn why a placement broke down.</summary>
[RecordType("disruption-meeting", "Disruption meeting", When = "When was it held?")]
public sealed record DisruptionMeeting : Particulars
{
    /// <summary>What was learned.</summary>
    [Ask("What was learned?", Long = true)]
    public string? Learned { get; init; }

    /// <inheritdoc />
    public override string Sentence => "People met to learn why the child's placement broke down.";
}
