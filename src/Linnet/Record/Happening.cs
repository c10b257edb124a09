using System.Globalization;
using Linnet.Calendar;
using NodaTime.Text;

namespace Linnet.Record;

/// <summary>When something happened: a day in London, with a time of day where it is known.</summary>
/// <remarks>Precision is kept: a day alone is never given an hour.</remarks>
public readonly record struct Happening(LocalDate Day, Instant? At = null) : IComparable<Happening>
{
    /// <summary>Reads <c>2026-03-30</c>, <c>2026-03-30T21:40</c> (London time) or the same with an offset. False with what is wrong otherwise.</summary>
    /// <remarks>A repeated hour in October means the first; an hour that the clocks skipped in March is refused.</remarks>
    public static bool TryParse(string? text, out Happening happening, out string wrong)
    {
        happening = default;
        wrong = $"'{text}' is not a day or a time. Write it as 2026-03-30 or 2026-03-30T21:40.";
        if (string.IsNullOrWhiteSpace(text)) return false;
        if (text.Length == 10)
        {
            var day = LocalDatePattern.Iso.Parse(text);
            if (!day.Success) return false;
            happening = new(day.Value);
            return true;
        }

        if (text.EndsWith('Z') || (text.Length > 16 && (text[^6] is '+' or '-')))
        {
            var moment = OffsetDateTimePattern.ExtendedIso.Parse(text.Length == 22 ? text[..16] + ":00" + text[16..] : text);
            if (!moment.Success && text.Length == 17) moment = OffsetDateTimePattern.ExtendedIso.Parse(text[..16] + ":00Z");
            if (!moment.Success) return false;
            happening = At_(moment.Value.ToInstant());
            return true;
        }

        var local = LocalDateTimePattern.ExtendedIso.Parse(text.Length == 16 ? text + ":00" : text);
        if (!local.Success) return false;
        var minute = (local.Value.Hour * 60) + local.Value.Minute;
        if (!London.TryAt(local.Value.Date, minute, out var at))
        {
            wrong = $"'{text}' did not exist: the clocks went forward in that hour. Give the time as the clock showed it.";
            return false;
        }

        happening = new(local.Value.Date, at);
        return true;

        static Happening At_(Instant at) => new(London.DayOf(at), at);
    }

    /// <summary>The minute of the day in London, where a time is known.</summary>
    public int? Minute => At is { } at ? London.LocalOf(at).Minute : null;

    /// <inheritdoc />
    public int CompareTo(Happening other) =>
        Day != other.Day ? Day.CompareTo(other.Day) : (At ?? Instant.MinValue).CompareTo(other.At ?? Instant.MinValue);

    /// <inheritdoc />
    public override string ToString()
    {
        var day = LocalDatePattern.Iso.Format(Day);
        if (At is not { } at) return day;
        var minute = London.LocalOf(at).Minute;
        var plain = string.Create(CultureInfo.InvariantCulture, $"{day}T{minute / 60:00}:{minute % 60:00}");
        return London.TryAt(Day, minute, out var first) && first == at ? plain : London.Write(at);
    }

    /// <summary>Earlier.</summary>
    public static bool operator <(Happening left, Happening right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Happening left, Happening right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(Happening left, Happening right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(Happening left, Happening right) => left.CompareTo(right) >= 0;
}
