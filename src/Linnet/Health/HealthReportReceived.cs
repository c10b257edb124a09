using Linnet.Record;

namespace Linnet.Health;

/// <summary>The report and health plan of an initial health assessment came back.</summary>
[RecordType("health-report-received", "Health report received", When = "When did it come back?", Sensitivity = Sensitivity.Confidential)]
public sealed record HealthReportReceived : Particulars
{
    /// <summary>Whether it brought a health plan.</summary>
    [Ask("Does it hold a health plan?"), Coded]
    public bool? WithPlan { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The report of the child's health assessment came back.";
}
