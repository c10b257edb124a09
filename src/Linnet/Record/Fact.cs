namespace Linnet.Record;

/// <summary>What clocks and measures read of an entry: its subject, times, piece of work, moments and coded answers, and nothing of its narrative.</summary>
/// <remarks>Days are day numbers (0 is 1 January 1970) and times are minutes since then in UTC, so that millions can be counted in a second.</remarks>
public sealed record Fact
{
    /// <summary>No day is named, no time is known.</summary>
    public const int None = int.MinValue;

    private readonly Ties? ties;

    /// <summary>The entry it was read from.</summary>
    public required Guid Entry { get; init; }

    /// <summary>Whom it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The kind of record.</summary>
    public required RecordType Type { get; init; }

    /// <summary>The day it happened, in London.</summary>
    public required int Day { get; init; }

    /// <summary>The minute it happened, or <see cref="None"/> where only the day is known.</summary>
    public required int At { get; init; }

    /// <summary>The day it names (a booking, a due date, a birth), or <see cref="None"/>.</summary>
    public required int NamedDay { get; init; }

    /// <summary>When it was recorded, in milliseconds since 1970.</summary>
    public required long Recorded { get; init; }

    /// <summary>The piece of work it opens or belongs to.</summary>
    public required Guid? Strand { get; init; }

    /// <summary>The piece of work that the one it opens arose from.</summary>
    public required Guid? AroseFrom
    {
        get => ties?.AroseFrom;
        init => ties = Ties.Of(value, ties?.Replaces);
    }

    /// <summary>The entry that it corrects.</summary>
    public required Guid? Replaces
    {
        get => ties?.Replaces;
        init => ties = Ties.Of(ties?.AroseFrom, value);
    }

    /// <summary>The moments it is.</summary>
    public required MomentSet Moments { get; init; }

    /// <summary>The coded answers that lists need.</summary>
    public required CodedAnswers Coded { get; init; }

    /// <summary>The worker it allocates or releases, where it does.</summary>
    public required string? Holder { get; init; }

    /// <summary>Whether it came from an extract rather than from a person.</summary>
    public required bool Imported { get; init; }

    /// <summary>When it happened, as a day.</summary>
    public LocalDate On => Calendar.Days.FromNumber(Day);

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt => Instant.FromUnixTimeMilliseconds(Recorded);

    /// <summary>Within one day: what opens a piece of work comes first, what closes one last.</summary>
    internal int Rank => Type.Opens is not null ? 0 : Type.LastOfItsDay || Type.PartOf is { Closes: true } ? 2 : 1;

    /// <summary>Within one day, by the minute; without one, an opening comes before every time of day and all else after.</summary>
    private int Within => Type.LastOfItsDay ? int.MaxValue : At != None ? At : Rank == 0 ? int.MinValue : int.MaxValue - 1;

    /// <summary>In the order of the child's life: day, time where it is known, openings before closings, then as recorded.</summary>
    public static int InOrder(Fact one, Fact other)
    {
        var order = one.Day.CompareTo(other.Day);
        if (order == 0) order = one.Within.CompareTo(other.Within);
        if (order == 0) order = one.Rank.CompareTo(other.Rank);
        if (order == 0) order = one.Recorded.CompareTo(other.Recorded);
        return order == 0 ? one.Entry.CompareTo(other.Entry) : order;
    }

    /// <summary>What few facts have: apart, so that millions do not carry room for it.</summary>
    private sealed record Ties(Guid? AroseFrom, Guid? Replaces)
    {
        public static Ties? Of(Guid? aroseFrom, Guid? replaces) =>
            aroseFrom is null && replaces is null ? null : new(aroseFrom, replaces);
    }
}
