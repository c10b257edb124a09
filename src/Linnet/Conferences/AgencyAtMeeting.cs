using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Whether an agency came to a meeting about a child, and whether it agreed with what was decided.</summary>
/// <remarks>Whether it sent a report is not asked again: the report is an entry of its own.</remarks>
[RecordType("agency-at-meeting", "Agency at a meeting", When = "On which day was the meeting?")]
public sealed record AgencyAtMeeting : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>Of what.</summary>
    [Ask("Which meeting was it?"), Coded]
    public required MeetingKind Meeting { get; init; }

    /// <summary>Whether it came.</summary>
    [Ask("Did it come?"), Coded]
    public required Attendance How { get; init; }

    /// <summary>Whether it agreed.</summary>
    [Ask("Did it disagree with the decision?"), Coded]
    public bool? Dissents { get; init; }

    /// <summary>Its view.</summary>
    [Ask("If it disagreed: what is its view?", Long = true)]
    public string? View { get; init; }

    /// <inheritdoc />
    public override string Sentence => Dissents == true
        ? $"{Words.Of(Agency)} at the {Words.Of(Meeting).ToLowerInvariant()}: {Words.Of(How).ToLowerInvariant()}, and did not agree with the decision."
        : $"{Words.Of(Agency)} at the {Words.Of(Meeting).ToLowerInvariant()}: {Words.Of(How).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The meeting must be today or in the past");
        if (Dissents == true && string.IsNullOrWhiteSpace(View)) yield return new("view", "Write why the agency did not agree");
    }
}

/// <summary>Whether an agency came.</summary>
public enum Attendance
{
    /// <summary>Came.</summary>
    [Says("Came")] Came = 1,
    /// <summary>Sent apologies.</summary>
    [Says("Sent apologies")] Apologies = 2,
    /// <summary>Stayed away.</summary>
    [Says("Did not come and did not say")] Absent = 3,
}
