using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>An agency was asked for its report to a conference. Each agency is a wait of its own.</summary>
[RecordType("agency-report-asked", "Report asked of an agency", When = "When was it asked for?")]
[Opens(Strand.AgencyReport, Strand.Enquiry, Strand.ProtectionPlan, Strand.Transfer, By = "agency")]
public sealed record AgencyReportAsked : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>The day of the conference.</summary>
    [Ask("On which day is the conference?"), Coded]
    public required LocalDate ConferenceOn { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => ConferenceOn;

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Agency)}: asked for a report to the conference.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (ConferenceOn < circumstances.Happened.Day)
            yield return new("conferenceOn", "The conference must not be before the day it was asked for");
    }
}
