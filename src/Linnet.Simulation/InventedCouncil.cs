using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Simulation;

/// <summary>An invented council, day by day: what happened to its children, in the order in which it was recorded.</summary>
/// <remarks>
/// People work in the ways that the scenario gives them, and what befalls the children follows. Nothing here knows a standard or a clock:
/// whether a child waited too long is for the product to find.
/// </remarks>
public static class InventedCouncil
{
    /// <summary>Everything recorded by the end of the last day. The same arguments give the same entries.</summary>
    /// <param name="scenario">The council.</param>
    /// <param name="seed">What befalls it.</param>
    /// <param name="children">How many children it knows by its last day, roughly, open and closed; the scenario's own number if left
    /// out.</param>
    /// <param name="from">The day on which its front door opens. Children already known come from earlier days.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="notes">Whether narrative is written: what was said, seen and thought.</param>
    public static IEnumerable<Entry> Run(
        Scenario scenario, ulong seed, int? children = null, LocalDate? from = null, LocalDate? to = null, bool notes = false)
    {
        var last = to ?? scenario.EndsOn ?? throw new ArgumentException($"Say on which day '{scenario.Key}' ends.", nameof(to));
        var first = from ?? last.PlusMonths(-scenario.Months);
        if (first > last) throw new ArgumentException($"A council that begins on {first} cannot end on {last}.", nameof(from));
        if (children < 1) throw new ArgumentOutOfRangeException(nameof(children), children, "A council knows at least one child.");
        return Live(new(scenario, (double)(children ?? scenario.Children) / scenario.Children, seed, first, notes), last);
    }

    private static IEnumerable<Entry> Live(Council council, LocalDate last)
    {
        var earliest = AlreadyKnown.Arrive(council);
        for (var day = earliest; day <= last; day = day.PlusDays(1))
        {
            if (day == earliest) Open(council, day);
            if (day == council.Opens) council.Diary.BeginAt(new(day, 0), council.Screening.Begin());
            if (day == council.Opens) council.Diary.BeginAt(new(day, 540), council.OwnPractice.Begin());
            if (day == council.Opens) council.Diary.BeginAt(new(day, 540), council.Auditing.MonthByMonth());
            if (day == council.Opens) council.Diary.BeginAt(new(day, 0), council.FrontDoor.DayByDay());
            council.Diary.Live(day);
            foreach (var entry in council.Book.Before(London.EndOf(day))) yield return entry;
        }
    }

    private static void Open(Council council, LocalDate day)
    {
        council.Diary.BeginAt(new(day, 0), council.Staffing.AtWork());
        council.Diary.BeginAt(new(day, 1), council.Sharing.EveryMorning());
        foreach (var team in council.Workforce.Teams) council.Diary.BeginAt(new(day, 2), council.Staffing.MonthByMonth(team));
    }
}
