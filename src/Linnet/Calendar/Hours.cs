namespace Linnet.Calendar;

/// <summary>Counting in hours that really pass, whatever the clocks on the wall do.</summary>
public static class Hours
{
    /// <summary>The instant this many hours later: 72 hours over the October change ends an hour earlier by the wall clock.</summary>
    public static Instant After(Instant start, int hours) => start + Duration.FromHours(hours);
}
