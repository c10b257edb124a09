using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>One agency's line in the attendance of a meeting, worked out from what was recorded and typed nowhere else.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Invited">Its invitation.</param>
/// <param name="ReportAsked">That it was asked for a report.</param>
/// <param name="Report">Its report.</param>
/// <param name="Came">What was recorded of its coming.</param>
public sealed record AgencySeat(CheckedAgency Agency, Fact? Invited, Fact? ReportAsked, Fact? Report, Fact? Came)
{
    /// <summary>Whether it came; null where nobody has recorded it.</summary>
    public Attendance? How => Came?.Coded["how"] is { } how && Came.Type.Fields.First(f => f.Key == "how").ChoiceOf(how)?.Value is Attendance said ? said : null;

    /// <summary>Whether it did not agree with the decision.</summary>
    public bool Dissents => Came?.Coded["dissents"] == "yes";
}
