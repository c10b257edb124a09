using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A young person was given a summary of their health history to keep.</summary>
/// <remarks>Promoting the health and well-being of looked-after children, 2015.</remarks>
[RecordType("health-summary-given", "Health summary given", When = "When was it given?")]
public sealed record HealthSummaryGiven : Particulars
{
    /// <summary>Whether the young person wanted it.</summary>
    [Ask("Did the young person want it?"), Coded]
    public bool? Wanted { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The young person was given a summary of their health history.";
}
