using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>The social worker's report for a conference was shared: with the parents, the child by their age, and the chair.</summary>
[RecordType("conference-report-shared", "Report for a conference shared", When = "When was it shared?")]
public sealed record ConferenceReportShared : Particulars
{
    /// <summary>For which conference.</summary>
    [Ask("For which conference?"), Coded]
    public required ConferenceKind Which { get; init; }

    /// <summary>Whether the parents have it.</summary>
    [Ask("Do the parents have it?"), Coded]
    public bool? WithParents { get; init; }

    /// <summary>Whether the child knows what it says.</summary>
    [Ask("Does the child know what it says, as their age allows?"), Coded]
    public bool? WithChild { get; init; }

    /// <summary>Whether the chair has it.</summary>
    [Ask("Does the chair have it?"), Coded]
    public bool? WithChair { get; init; }

    /// <summary>Whether those who must have it have it.</summary>
    public bool Counts => WithParents == true && WithChair == true;

    /// <inheritdoc />
    public override string Sentence => Counts
        ? "The report for the conference was shared with the parents and the chair."
        : "The report for the conference was shared in part.";
}
