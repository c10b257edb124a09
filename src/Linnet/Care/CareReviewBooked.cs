using Linnet.Record;

namespace Linnet.Care;

/// <summary>A review of a child's care was booked for a day. A booking is never a review.</summary>
[RecordType("care-review-booked", "Review of care booked", When = "When was it booked?")]
[Opens(Strand.Meeting, Strand.Care)]
public sealed record CareReviewBooked : Particulars
{
    /// <summary>The day.</summary>
    [Ask("For which day is it booked?"), Coded]
    public required LocalDate BookedFor { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => BookedFor;

    /// <inheritdoc />
    public override string Sentence => "A review of the child's care was booked.";
}
