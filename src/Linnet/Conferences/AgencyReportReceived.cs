using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>An agency's report to a conference reached the chair.</summary>
[RecordType("agency-report-received", "Report received from an agency", When = "When did the chair receive it?")]
[PartOf(Strand.AgencyReport, Closes = true, By = "agency")]
public sealed record AgencyReportReceived : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Agency)}: the report to the conference came.";
}
