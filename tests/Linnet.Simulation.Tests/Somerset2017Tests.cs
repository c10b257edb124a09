using Linnet.Care;
using Linnet.Missing;
using Linnet.Standards;

namespace Linnet.Simulation.Tests;

/// <summary>
/// What inspectors wrote after 2 and 3 May 2017: 93 % of visits and 98 % of reviews in time, about 32 % of children more than twenty miles
/// from home, 53 % of those who went missing talked with, none of them within 72 hours and some only after a week.
/// </summary>
public sealed class Somerset2017Tests
{
    private static readonly LocalDate Visit = new(2017, 5, 2);

    public static TheoryData<ulong, int> SeedsAndWeeksBefore => new() { { 1, 6 }, { 1, 0 }, { 2, 0 } };

    [Theory]
    [MemberData(nameof(SeedsAndWeeksBefore))]
    public void The_leaders_would_have_known_before_the_inspector_how_many_visits_are_in_time(ulong seed, int weeksBefore) =>
        Assert.InRange(ShareInTime(seed, CareVisitStandards.VisitedInPlacement, weeksBefore), 0.915, 0.945);

    [Theory]
    [MemberData(nameof(SeedsAndWeeksBefore))]
    public void The_leaders_would_have_known_before_the_inspector_how_many_reviews_are_in_time(ulong seed, int weeksBefore) =>
        Assert.InRange(ShareInTime(seed, CareReviewStandards.CareReviewed, weeksBefore), 0.965, 0.99);

    [Theory]
    [MemberData(nameof(SeedsAndWeeksBefore))]
    public void The_leaders_would_have_known_before_the_inspector_that_nobody_talks_in_time_with_those_who_went_missing(
        ulong seed, int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var episodes = Council(seed).Clocks(MissingStandards.ReturnInterviewHeld, day)
            .Where(c => c.Started > day.PlusYears(-1) && c.Started < day.PlusDays(-7)).ToArray();
        var held = episodes.Where(c => c.MetOn is not null).ToArray();

        Assert.DoesNotContain(held, c => c.State == ClockState.MetInTime);
        Assert.InRange(held.Max(c => c.Elapsed), 73, 7 * 24);
        Assert.InRange((double)held.Length / episodes.Length, 0.43, 0.63);
    }

    [Theory]
    [MemberData(nameof(SeedsAndWeeksBefore))]
    public void The_leaders_would_have_known_before_the_inspector_how_many_live_far_from_home(ulong seed, int weeksBefore)
    {
        var placed = Council(seed).Children(Visit.PlusWeeks(-weeksBefore))
            .Where(c => c.Facts.Count(f => f.Type.Class == typeof(CareStarted)) > c.Facts.Count(f => f.Type.Class == typeof(CareEnded)))
            .Select(c => c.Facts.LastOrDefault(f => f.Type.Class == typeof(PlacementStarted))?.Coded["distance"])
            .ToArray();
        Assert.InRange((double)placed.Count(d => d == "over-twenty-miles") / placed.Length, 0.26, 0.38);
    }

    private static Told Council(ulong seed) => Told.Of("somerset-2017", seed);

    /// <summary>Of what fell due in the year before the day, the share that was done in time.</summary>
    private static double ShareInTime(ulong seed, PracticeStandard standard, int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var due = Council(seed).Clocks(standard, day)
            .Where(c => c.DueOn > day.PlusYears(-1))
            .Where(c => c.State is ClockState.MetInTime or ClockState.MetLate or ClockState.Overdue || c.Missed)
            .ToArray();
        return (double)due.Count(c => c.State == ClockState.MetInTime) / due.Length;
    }
}
