using Linnet.Plans;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>What stands before a conference that cannot be: two of a kind on one day.</summary>
public static class ConferenceSafeguards
{
    /// <summary>One initial conference a day.</summary>
    public static Safeguard OneInitialConferenceADay { get; } = OneADay(typeof(InitialConference), "An initial conference");

    /// <summary>One review conference a day.</summary>
    public static Safeguard OneReviewConferenceADay { get; } = OneADay(typeof(ReviewConference), "A review conference");

    private static Safeguard OneADay(Type kind, string says) => new()
    {
        Says = $"{says} about a child is held once on one day.",
        Before = kind,
        Stops = attempt => attempt.Before.Any(f => f.Type.Class == kind && f.On == attempt.Entry.Happened.Day && f.Entry != attempt.Entry.Replaces)
            ? new("happened", $"{says} of {Calendar.Written.Day(attempt.Entry.Happened.Day)} is on the record already. Correct that one, or check the day")
            : null,
    };
}
