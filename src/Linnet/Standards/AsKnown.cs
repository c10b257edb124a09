using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>What is asked: as at which day, as known at which moment, and to which day the extracts reach.</summary>
/// <param name="Day">The last day that counts, as a day number.</param>
/// <param name="KnownAt">Entries recorded after this are left out, in milliseconds since 1970.</param>
/// <param name="Now">The minute at which hour clocks are read: the end of the day, or this moment.</param>
/// <param name="Horizon">The as-of day of the latest extract: what rests on an extract counts to here and is not known after.</param>
public readonly record struct AsKnown(int Day, long KnownAt, int Now, int Horizon)
{
    /// <summary>Everything that is on the record, whenever it happened: what a new entry is held against.</summary>
    public static AsKnown Everything { get; } = new(int.MaxValue, SubjectFacts.Never - 1, int.MaxValue, int.MaxValue);

    /// <summary>As at the end of this day, as known at this moment; left out, everything known.</summary>
    public static AsKnown At(LocalDate day, Instant? knownAt = null, Instant? now = null, LocalDate? horizon = null)
    {
        var end = London.EndOf(day);
        var read = now is { } moment && moment < end ? moment : end;
        return new(
            Days.NumberOf(day),
            knownAt?.ToUnixTimeMilliseconds() ?? SubjectFacts.Never - 1,
            (int)(read.ToUnixTimeSeconds() / 60),
            horizon is { } reach ? Days.NumberOf(reach) : int.MaxValue);
    }
}
