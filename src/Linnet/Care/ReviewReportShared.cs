using Linnet.Record;

namespace Linnet.Care;

/// <summary>The social worker's report for a review was with the reviewing officer, the child, the parents and the carer.</summary>
/// <remarks>IRO Handbook.</remarks>
[RecordType("review-report-shared", "Report for a review shared", When = "When was it shared?")]
public sealed record ReviewReportShared : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The social worker's report for the review was shared.";
}
