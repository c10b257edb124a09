using Linnet.Record;

namespace Linnet.Plans;

/// <summary>
/// A review, core group or visit was booked. A booking is not the meeting: it answers no wait, it only shows whether the day will be
/// in time.
/// </summary>
[RecordType("meeting-booked", "Meeting or visit booked", When = "On which day was it booked?")]
public sealed record MeetingBooked : Particulars
{
    /// <summary>What was booked.</summary>
    [Ask("What was booked?"), Coded]
    public required BookedMeeting What { get; init; }

    /// <summary>The day it is booked for.</summary>
    [Ask("For which day?"), Coded]
    public required LocalDate For { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => For;

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(What)} was booked for {Calendar.Written.Day(For)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (For < circumstances.Happened.Day) yield return new("for", "The day it is booked for must not be before the day of booking");
    }
}

/// <summary>What can be booked.</summary>
public enum BookedMeeting
{
    /// <summary>A review conference.</summary>
    [Says("A review conference")] ReviewConference = 1,
    /// <summary>A core group.</summary>
    [Says("A core group")] CoreGroup = 2,
    /// <summary>A child in need review.</summary>
    [Says("A child in need review")] NeedPlanReview = 3,
    /// <summary>A visit.</summary>
    [Says("A visit")] Visit = 4,
}
