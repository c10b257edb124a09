using Linnet.Record;

namespace Linnet.Standards;

/// <summary>Whether what a child waits for is booked, and for a day in time.</summary>
public enum Booking
{
    /// <summary>Nothing is booked.</summary>
    [Says("Not booked")] NotBooked = 1,
    /// <summary>Booked for a day on which it is still in time.</summary>
    [Says("Booked in time")] InTime = 2,
    /// <summary>Booked for a day after it is due.</summary>
    [Says("Booked too late")] Late = 3,
}

/// <summary>Reads bookings beside a clock. A booking never meets it: only what was held does.</summary>
public static class Booked
{
    /// <summary>How the wait stands by the latest booking of this kind that names a day since it began.</summary>
    public static Booking For(Clock clock, Moment booked, SubjectFacts facts, AsKnown asked)
    {
        LocalDate? day = null;
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.NamedDay == Fact.None || !fact.Moments.Has(booked)) continue;
            var named = Calendar.Days.FromNumber(fact.NamedDay);
            if (named >= clock.Started) day = named;
        }

        return day is not { } booking ? Booking.NotBooked : clock.DueOn is { } due && booking > due ? Booking.Late : Booking.InTime;
    }
}
