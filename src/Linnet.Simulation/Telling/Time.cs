using Linnet.Calendar;

namespace Linnet.Simulation.Telling;

/// <summary>A day and a minute on the wall clock in London.</summary>
internal readonly record struct Time(LocalDate Day, int Minute) : IComparable<Time>
{
    private const int MinutesInADay = 1440;

    /// <summary>The instant. In the hour that is missing in March, an hour later.</summary>
    public Instant Instant => London.TryAt(Day, Minute, out var at) || London.TryAt(Day, Minute + 60, out at) ? at : London.StartOf(Day);

    /// <summary>So many minutes later by the wall clock.</summary>
    public Time Later(int minutes) =>
        Minute + minutes < MinutesInADay
            ? this with { Minute = Minute + minutes }
            : new(Day.PlusDays((Minute + minutes) / MinutesInADay), (Minute + minutes) % MinutesInADay);

    /// <inheritdoc />
    public int CompareTo(Time other) => Day != other.Day ? Day.CompareTo(other.Day) : Minute.CompareTo(other.Minute);

    public static bool operator <(Time left, Time right) => left.CompareTo(right) < 0;

    public static bool operator >(Time left, Time right) => left.CompareTo(right) > 0;

    public static bool operator <=(Time left, Time right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Time left, Time right) => left.CompareTo(right) >= 0;
}
