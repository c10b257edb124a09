using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>An agency was invited to a meeting about a child: who was not invited cannot be said to have stayed away.</summary>
[RecordType("agency-invited", "Agency invited to a meeting", When = "When was it invited?")]
public sealed record AgencyInvited : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>To what.</summary>
    [Ask("To which meeting?"), Coded]
    public required MeetingKind Meeting { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Agency)}: invited to the {Words.Of(Meeting).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day of the invitation must be today or in the past");
    }
}
