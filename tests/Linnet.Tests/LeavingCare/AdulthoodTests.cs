using Linnet.Care;
using Linnet.LeavingCare;
using Linnet.Standards;
using static Linnet.LeavingCare.AdulthoodStandards;
using static Linnet.LeavingCare.CareLeaverStatusStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.LeavingCare;

/// <summary>Eighteen on 20 May 2026.</summary>
public sealed class AdulthoodTests
{
    private static readonly CareLeaverStatus Status = new()
    {
        InTouch = InTouch.Yes,
        Activity = Activity.EducationFull,
        Accommodation = Accommodation.StayingPut,
        Suitable = true,
    };

    private static Story YoungPerson =>
        new Story().Born("2008-05-20").Then("2025-06-02", new LeavingCareStarted { Eligibility = Eligibility.Eligible });

    [Trap(23)]
    [Theory]
    [InlineData("2026-02-19", false)]
    [InlineData("2026-02-20", true)]
    [InlineData("2026-06-20", true)]
    public void The_snapshot_at_a_birthday_is_taken_from_three_months_before_to_a_month_after(string on, bool counts) =>
        Assert.Equal(
            counts ? ClockState.MetInTime : ClockState.Overdue,
            YoungPerson.Then(on, Status).OnlyClock(StatusAtEighteen, "2026-06-21").State);

    [Fact]
    public void Each_birthday_from_seventeen_to_twenty_one_asks_again()
    {
        var story = YoungPerson
            .Then("2025-06-10", Status).Then("2026-05-20", Status).Then("2027-05-20", Status).Then("2028-05-20", Status)
            .Then("2029-05-20", Status);
        PracticeStandard[] birthdays = [StatusAtSeventeen, StatusAtEighteen, StatusAtNineteen, StatusAtTwenty, StatusAtTwentyOne];
        Assert.All(birthdays, b => Assert.Equal(ClockState.MetInTime, story.OnlyClock(b, "2029-12-31").State));
    }

    [Trap(23)]
    [Fact]
    public void From_twenty_two_it_is_the_latest_contact_of_the_year()
    {
        var story = YoungPerson.Then("2030-09-02", Status);
        Assert.Equal([Day("2031-05-20"), Day("2031-09-02")], story.Clocks(StatusFromTwentyTwo, "2030-10-01").Select(c => c.DueOn));
    }

    [Fact]
    public void Support_is_offered_again_every_year_from_twenty_one()
    {
        var story = YoungPerson
            .Then("2026-05-20", new EligibilityChanged { Eligibility = Eligibility.FormerRelevant })
            .Then("2029-06-01", new SupportOffered { TakenUp = false });
        Assert.Equal([Day("2030-05-20"), Day("2030-06-01")], story.Clocks(SupportOfferedEveryYear, "2029-07-01").Select(c => c.DueOn));
    }

    [Fact]
    public void Adult_services_join_at_seventeen_and_decide_by_seventeen_and_a_half()
    {
        var story = new Story().Born("2009-09-14")
            .Then("2025-11-03", new AdultCareLikely()).Then("2026-10-01", new AdultCareAssessment { Step = AdultCareStep.WorkerJoined });
        // Seventeen on 14 September; by 14 October.
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(AdultWorkerJoined, "2026-10-15").State);
        Assert.Equal(Day("2027-03-14"), story.OnlyClock(AdultCareDecided, "2026-10-15").DueOn);
    }

    [Fact]
    public void The_health_summary_is_given_by_eighteen()
    {
        var story = new Story().Born("2008-05-20").Then("2024-01-08", new CareStarted());
        Assert.Equal(Day("2026-05-20"), story.OnlyClock(AdulthoodStandards.HealthSummaryGiven, "2026-01-01").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story
                .Then("2026-05-20", new HealthSummaryGiven { Wanted = true })
                .OnlyClock(AdulthoodStandards.HealthSummaryGiven, "2026-06-01").State);
    }

    [Trap(54)]
    [Fact]
    public void Staying_close_is_off_until_the_council_sets_the_day_it_holds_from()
    {
        var became = new LeavingCareStarted { Eligibility = Eligibility.FormerRelevant };
        Assert.Empty(new Story().Then("2026-09-07", became).Clocks(AdulthoodStandards.StayingCloseAssessed, "2026-10-01"));
        var on = new Story().Setting("2026-09-01", "staying-close-assessed", 1, TimeUnit.Days).Then("2026-09-07", became);
        Assert.Null(on.OnlyClock(AdulthoodStandards.StayingCloseAssessed, "2026-10-01").DueOn); // Switched on, and still without a number.
        Assert.Equal(
            ClockState.MetInTime,
            on.Then("2026-10-05", new StayingCloseAssessed { Needed = true })
                .OnlyClock(AdulthoodStandards.StayingCloseAssessed, "2026-11-01").State);
    }
}
