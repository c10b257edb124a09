using Linnet.Calendar;
using Linnet.Children;

namespace Linnet.Record;

/// <summary>What stands before every entry about a child: nothing befalls a child before the pregnancy, and nothing is part of work that has not begun.</summary>
/// <remarks>Most are a wrong year. Left standing, such an entry would settle beside the work it is about, and the work would go on as if it were not there.</remarks>
public static class OrderSafeguards
{
    /// <summary>The longest pregnancy, in days before the birth or the expected day.</summary>
    private const int DaysOfPregnancy = 294;

    /// <summary>The most days by which work is prepared, or heard of, before its first day: a placement plan, a notice, an incident.</summary>
    private const int DaysOfPreparing = 366;

    /// <summary>Nothing befalls a child before the pregnancy.</summary>
    public static Safeguard NotBeforeThePregnancy { get; } = new()
    {
        Says = "Nothing is recorded about a child on a day more than 42 weeks before the birth, or the day the child is expected.",
        Before = typeof(Particulars),
        Stops = attempt => attempt.Entry.Particulars is not ChildDetails and not RecordedInError
            && attempt.Birth is { } birth
            && attempt.Entry.Happened.Day < birth.PlusDays(-DaysOfPregnancy)
                ? new("happened", $"The child is born, or expected, on {Written.Day(birth)}. {Written.Day(attempt.Entry.Happened.Day)} is before the pregnancy: check the year")
                : null,
    };

    /// <summary>Nothing is part of work that has not begun, and no work ends before it begins.</summary>
    public static Safeguard NotBeforeItsWork { get; } = new()
    {
        Says = "A piece of work does not end before it begins, and nothing is part of it that happened long before.",
        Before = typeof(Particulars),
        Stops = attempt =>
        {
            if (attempt.Entry.Type.PartOf is not { } part || StrandLedger.Of(attempt.Facts).WorkAheadOf(attempt.Entry) is not { } work) return null;

            var (name, began, day) = (Words.Of(work.Strand).ToLowerInvariant(), Written.Day(work.OpenedOn), Written.Day(attempt.Entry.Happened.Day));
            if (part.Closes) return new("happened", $"The {name} began on {began}, so it cannot end on {day}. Check the date");
            // Kinds that say where their day may lie are held to that, to the day: see PartsOfWorkSafeguards.
            return part.Lies is Lies.Anywhere or Lies.ShortlyBefore && attempt.Entry.Happened.Day.PlusDays(DaysOfPreparing) < work.OpenedOn
                ? new("happened", $"The {name} began on {began}. {day} is long before it: check the year")
                : null;
        },
    };
}
