using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Care;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.LeavingCare;
using Linnet.Missing;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Simulation.Tests;

/// <summary>
/// What inspectors wrote after 28 February 2022: good practice; personal advisers allocated nearer to the eighteenth birthday than to the
/// sixteenth; many return interview forms blank.
/// </summary>
public sealed class Bath2022Tests
{
    private static readonly LocalDate Visit = new(2022, 2, 28);

    private static Told Council => Told.Of("bath-2022");

    [Theory]
    [InlineData(8)]
    [InlineData(0)]
    public void The_leaders_would_have_known_before_the_inspector_that_advisers_come_nearer_eighteen_than_sixteen(int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var waits = Council.Clocks(LeavingCareStandards.AdviserAllocated, day)
            .Where(c => c.MetOn > day.PlusYears(-2) && c.Ordinal == 1)
            .ToArray();

        Assert.True(waits.Length >= 10, $"{waits.Length} young people");
        Assert.InRange((double)waits.Count(c => c.MetOn > SeventeenOn(c.Subject, day)) / waits.Length, 0.75, 1);
        Assert.Contains(
            Council.Clocks(LeavingCareStandards.AdviserAllocated, day), c => c.State == ClockState.Overdue && c.DaysWaited > 365);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(0)]
    public void The_leaders_would_have_known_before_the_inspector_that_many_interviews_are_blank(int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var interviews = Council.Children(day)
            .SelectMany(c => c.Facts)
            .Where(f => f.Type.Class == typeof(ReturnInterview) && f.On > day.PlusYears(-1))
            .ToArray();
        var blank = interviews.Count(f => !f.Moments.Moments.Contains(MissingMoments.InterviewHeld));

        Assert.InRange((double)blank / interviews.Length, 0.3, 0.6);

        // A blank form meets no wait: the child is still waiting to be heard.
        Assert.True(Council.List(MissingWaits.ReturnInterviewsLate, day).Count >= 10);
    }

    [Fact]
    public void Most_of_what_leaders_would_have_seen_is_good()
    {
        Assert.InRange(ShareInTime(FrontDoorStandards.ContactDecided), 0.97, 1);
        Assert.InRange(ShareInTime(CareVisitStandards.VisitedInPlacement), 0.94, 1);
        Assert.InRange(ShareInTime(CareReviewStandards.CareReviewed), 0.97, 1);
        Assert.InRange(Council.List(AllocationWaits.Unallocated, Visit).Count, 0, 8);
    }

    private static LocalDate SeventeenOn(Subject child, LocalDate day)
    {
        var details = Council.FactsOf(child, day).First(f => f.Type.Class == typeof(ChildDetails));
        return Days.FromNumber(details.NamedDay).PlusYears(17);
    }

    private static double ShareInTime(PracticeStandard standard)
    {
        var done = Council.Clocks(standard, Visit)
            .Where(c => c.DueOn > Visit.PlusYears(-1))
            .Where(c => c.State is ClockState.MetInTime or ClockState.MetLate or ClockState.Overdue)
            .ToArray();
        return (double)done.Count(c => c.State == ClockState.MetInTime) / done.Length;
    }
}
