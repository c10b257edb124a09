using Linnet.Court;
using Linnet.Standards;
using static Linnet.Court.FamilyMeetingStandards;
using static Linnet.Court.PreProceedingsStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Court;

/// <summary>Decided on Monday 2 March 2026: 5 working days end on Monday 9 March, 10 on Monday 16 March.</summary>
public sealed class PreProceedingsTests
{
    private static readonly LegalPlanningMeeting Decided = new() { Decision = LegalPlanningDecision.PreProceedings, ThresholdMet = true };

    private static Story Begun => new Story().Then("2026-02-16", new LegalPlanningRequested()).Then("2026-03-02", Decided);

    [Fact]
    public void It_is_decided_within_ten_working_days_of_being_asked_for()
    {
        // Monday 16 February and two whole weeks: Monday 2 March.
        var clock = Begun.OnlyClock(PlanningDecided, "2026-03-10");
        Assert.Equal(Day("2026-03-02"), clock.DueOn);
        Assert.Equal(ClockState.MetInTime, clock.State);
    }

    [Fact]
    public void The_letter_follows_in_five_and_the_meeting_in_ten_working_days()
    {
        var story = Begun.Then("2026-03-09", new LetterBeforeProceedings { EachParent = true });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(LetterSent, "2026-03-20").State);
        Assert.Equal(Day("2026-03-23"), story.OnlyClock(FirstMeeting, "2026-03-10").DueOn);
    }

    [Fact]
    public void Then_they_meet_every_eight_weeks()
    {
        // 56 days from Monday 23 March: 8 to the end of March, 30 in April and 18 in May.
        var story = Begun
            .Then("2026-03-09", new LetterBeforeProceedings())
            .Then("2026-03-23", new PreProceedingsMeeting { Represented = true, Agreement = true });
        Assert.Equal(Day("2026-05-18"), story.OnlyClock(MeetingReviewed, "2026-03-24").DueOn);
        Assert.Equal(
            Day("2026-07-06"),
            story.Then("2026-05-11", new PreProceedingsMeeting()).LastClock(MeetingReviewed, "2026-05-12").DueOn);
    }

    [Trap(37)]
    [Fact]
    public void The_length_is_counted_from_the_decision_and_from_the_letter_and_each_says_which()
    {
        var story = Begun.Then("2026-03-09", new LetterBeforeProceedings());
        Assert.Equal(Day("2026-06-22"), story.OnlyClock(LengthFromDecision, "2026-03-10").DueOn); // 112 days: 29, 30, 31 and 22.
        Assert.Equal(Day("2026-06-29"), story.OnlyClock(LengthFromLetter, "2026-03-10").DueOn);
        Assert.Contains("from the decision", LengthFromDecision.Says, StringComparison.Ordinal);
        Assert.Contains("from the letter", LengthFromLetter.Says, StringComparison.Ordinal);
    }

    [Trap(37)]
    [Fact]
    public void It_ends_with_the_step_down_or_with_the_issue()
    {
        Assert.Equal(
            ClockState.MetInTime,
            Begun
                .Then("2026-06-22", new PreProceedingsEnded { Outcome = EndOfPreProceedings.SteppedDown })
                .OnlyClock(LengthFromDecision, "2026-08-01").State);
        Assert.Equal(
            ClockState.MetLate,
            Begun.Then("2026-06-23", new ProceedingsIssued()).OnlyClock(LengthFromDecision, "2026-08-01").State);
    }

    [Fact]
    public void It_is_raised_at_eight_and_again_at_twelve_weeks()
    {
        Assert.Equal(0, Begun.OnlyClock(LengthFromDecision, "2026-04-26").Raised);
        Assert.Equal(1, Begun.OnlyClock(LengthFromDecision, "2026-04-27").Raised); // 56 days.
        Assert.Equal(2, Begun.OnlyClock(LengthFromDecision, "2026-05-25").Raised); // 84 days.
    }

    [Fact]
    public void An_application_follows_the_decision_within_ten_working_days()
    {
        var story = Begun.Then("2026-06-15", new PreProceedingsEnded { Outcome = EndOfPreProceedings.Issue });
        Assert.Equal(Day("2026-06-29"), story.OnlyClock(IssuedAfterDecision, "2026-06-16").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-06-29", new ProceedingsIssued()).OnlyClock(IssuedAfterDecision, "2026-07-10").State);
    }

    [Trap(54)]
    [Fact]
    public void The_offer_of_a_family_meeting_is_off_until_the_day_it_holds_from_is_set()
    {
        Assert.Empty(Begun.Clocks(FamilyMeetingOffered, "2026-03-10"));
        var on = new Story().Setting("2026-03-01", "family-meeting-offered", 1, TimeUnit.Days).Then("2026-03-02", Decided);
        Assert.Null(on.OnlyClock(FamilyMeetingOffered, "2026-03-10").DueOn); // The law gives no number.
        Assert.False(
            on.Then("2026-03-09", new LetterBeforeProceedings { OffersFamilyMeeting = true })
                .OnlyClock(FamilyMeetingOffered, "2026-03-10").IsOpen);
    }

    [Trap(54)]
    [Fact]
    public void Where_one_accepts_the_family_meets_before_the_application()
    {
        var story = new Story().Setting("2026-03-01", "family-meeting-held", 1, TimeUnit.Days).Then("2026-03-02", Decided)
            .Then("2026-03-12", new FamilyMeetingOffer { Answer = FamilyMeetingAnswer.Accepted });
        Assert.True(story.OnlyClock(FamilyMet, "2026-03-13").IsOpen);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-04-01", new FamilyMeetingHeld { PlanMade = true }).OnlyClock(FamilyMet, "2026-04-02").State);
    }
}
