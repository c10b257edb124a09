using Linnet.Assessments;
using Linnet.Conferences;
using Linnet.Standards;
using Linnet.Supervision;
using Linnet.Visits;
using Linnet.Waiting;

namespace Linnet.Simulation.Tests;

/// <summary>
/// What inspectors wrote after 22 October 2019: assessments closed and opened again, which masks how long children have waited; children
/// not seen often enough; months in which the record could not be relied on.
/// </summary>
public sealed class NorthEastLincolnshire2019Tests
{
    private static readonly LocalDate Visit = new(2019, 10, 22);

    private static Told Council => Told.Of("north-east-lincolnshire-2019");

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    public void The_leaders_would_have_known_before_the_inspector_how_long_children_really_wait_for_an_assessment(int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var again = Council.Clocks(AssessmentStandards.WithinFortyFiveDaysOfReferral, day).Where(c => c.Restarted).ToArray();

        // By the form in hand they look in time; by the child's own clock they are late.
        var masked = again.Count(c => c.Elapsed > 45 && c.RawElapsed <= 45);
        Assert.True(masked > 50, $"{masked} of {again.Length}");
        Assert.DoesNotContain(again, c => c.Elapsed > 45 && c.State is ClockState.MetInTime or ClockState.Running or ClockState.DueSoon);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    public void The_leaders_would_have_known_before_the_inspector_which_children_are_not_seen(int weeksBefore)
    {
        var notSeen = Council.List(VisitWaits.NotSeenInTime, Visit.PlusWeeks(-weeksBefore));
        Assert.True(notSeen.Count > 60, $"{notSeen.Count} children");
        Assert.True(notSeen.OldestDays > 60, $"{notSeen.OldestDays} days");
    }

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    public void The_leaders_would_have_known_before_the_inspector_whose_work_nobody_talks_through(int weeksBefore)
    {
        var due = Council.List(SupervisionWaits.SupervisionDue, Visit.PlusWeeks(-weeksBefore));
        Assert.True(due.Count > 150, $"{due.Count} children");
        Assert.True(due.Children.Count(c => c.Days > 120) > 20, "some go many months");
    }

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    public void The_leaders_would_have_known_before_the_inspector_which_minutes_do_not_exist(int weeksBefore)
    {
        var late = Council.List(ConferenceWaits.MinutesLate, Visit.PlusWeeks(-weeksBefore));
        Assert.True(late.Count > 20, $"{late.Count} children");
        Assert.True(late.OldestDays > 90, $"{late.OldestDays} days");
    }

    [Fact]
    public void The_leaders_would_have_known_before_the_inspector_in_which_months_the_record_came_late()
    {
        // April was written up as usual; August, in the months of the new system, mostly later than its last day.
        Assert.InRange(ShareKnownByItsEnd(new(2019, 4, 1)), 0.85, 1);
        Assert.InRange(ShareKnownByItsEnd(new(2019, 8, 1)), 0.2, 0.75);

        static double ShareKnownByItsEnd(LocalDate month)
        {
            var end = month.PlusMonths(1).PlusDays(-1);
            return (double)Visits(month, end, known: end) / Visits(month, end, known: Visit);
        }

        static int Visits(LocalDate from, LocalDate to, LocalDate known) =>
            Council.Children(known).Sum(c => c.Facts.Count(f => f.Type.Class == typeof(Linnet.Visits.Visit) && f.On >= from && f.On <= to));
    }
}
