using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>The decisions of a conference and the outline of the plan went to the family and the agencies.</summary>
[RecordType("conference-decisions-sent", "Decisions of a conference sent", When = "When were they sent?")]
public sealed record ConferenceDecisionsSent : Particulars
{
    /// <summary>Of which conference.</summary>
    [Ask("Of which conference?"), Coded]
    public required ConferenceKind Which { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The decisions of the conference were sent to the family and the agencies.";
}
