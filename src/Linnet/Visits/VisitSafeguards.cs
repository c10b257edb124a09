using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Visits;

/// <summary>What stands before a visit.</summary>
public static class VisitSafeguards
{
    /// <summary>Nobody sees a child before the birth: it would look as if the child had been seen.</summary>
    public static Safeguard SeenBeforeBirth { get; } = new()
    {
        Says = "A child is not seen before birth. A visit to the parent before the birth is recorded as a pre-birth visit.",
        Before = typeof(Visit),
        Stops = attempt => attempt.Birth is { } birth && birth > attempt.Entry.Happened.Day
            ? new("happened", $"The child is born, or expected, on {Written.Day(birth)}. Correct the date, or record a pre-birth visit to the parent")
            : null,
    };
}
