using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>A conference was booked for a day. A booking is never the conference: it only shows whether the day will be in time.</summary>
[RecordType("conference-booked", "Conference booked", When = "On which day was it booked?")]
public sealed record ConferenceBooked : Particulars
{
    /// <summary>Which conference.</summary>
    [Ask("Which conference was booked?"), Coded]
    public required ConferenceKind Which { get; init; }

    /// <summary>The day it is booked for.</summary>
    [Ask("For which day?"), Coded]
    public required LocalDate For { get; init; }

    /// <summary>Who will chair it.</summary>
    [Ask("Who will chair it?", Worker = true), Coded]
    public string? Chair { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => For;

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Which)} was booked for {Calendar.Written.Day(For)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (For < circumstances.Happened.Day) yield return new("for", "The day it is booked for must not be before the day of booking");
    }
}
