using Linnet.Record;

namespace Linnet.Standards;

/// <summary>
/// When a child was born, or is expected, as known at the moment asked. Day numbers; a later entry corrects an earlier one.
/// </summary>
internal readonly record struct Birth(int Born, int Expected)
{
    /// <summary>A day that does not come: the wait of an unborn child, until the birth is known.</summary>
    public const int NotYet = int.MaxValue / 2;

    public static Birth Of(ReadOnlySpan<Fact> facts, AsKnown asked)
    {
        var (born, when, expected, since) = (Fact.None, long.MinValue, Fact.None, long.MinValue);
        foreach (var fact in facts)
        {
            if (fact.NamedDay == Fact.None || fact.Recorded > asked.KnownAt) continue;
            if (fact.Recorded >= when && fact.Moments.Has(RecordMoments.Born)) (born, when) = (fact.NamedDay, fact.Recorded);
            else if (fact.Recorded >= since && fact.Moments.Has(RecordMoments.Expected)) (expected, since) = (fact.NamedDay, fact.Recorded);
        }

        return new(born, expected);
    }

    /// <summary>Whether a standard that counts from the birth, or back from the expected one, may start on this day.</summary>
    public bool LetsStart(PracticeStandard standard, int day) => standard.CountsFrom switch
    {
        Anchor.FromBirth => Born != Fact.None ? Born > day : Expected != Fact.None,
        Anchor.FromExpectedBirth => Expected != Fact.None && !(Born != Fact.None && Born <= day)
            && standard.Allows is { } allows && allows.BackFrom(Expected) >= day,
        _ => true,
    };

    /// <summary>Day 0 of what waits for a child who must be born for it.</summary>
    public int DayZero(int started) => Born != Fact.None ? Math.Max(started, Born) : Expected != Fact.None ? NotYet : started;
}
