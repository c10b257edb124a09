using Linnet.Enquiries;
using Linnet.Standards;
using static Linnet.Enquiries.EnquiryStandards;
using static Linnet.Tests.Enquiries.Sittings;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Enquiries;

public sealed class EnquiryConcludedTests
{
    private static readonly EnquiryEnded Concluded =
        new() { Outcome = EnquiryOutcome.ConferenceNeeded, Manager = "M1", ChildSeen = SeenInEnquiry.Alone };

    /// <summary>Monday 30 March 2026 is day 0; the fifteenth working day is Wednesday 22 April, Easter not counted.</summary>
    [Fact]
    public void Is_due_fifteen_working_days_after_it_began()
    {
        var clock = new Story().Then("2026-03-30", Began).OnlyClock(EnquiryConcludedInTime, "2026-03-31");
        Assert.Equal(Day("2026-04-22"), clock.DueOn);
        Assert.Equal(Basis.Local, clock.Standard.Basis);
    }

    [Trap(18)]
    [Fact]
    public void Is_not_concluded_by_a_form_without_a_manager() =>
        Assert.True(new Story().Then("2026-03-30", Began).Then("2026-04-09", Concluded with { Manager = null })
            .OnlyClock(EnquiryConcludedInTime, "2026-04-10").IsOpen);

    [Fact]
    public void Is_taken_up_on_the_day_it_was_decided()
    {
        var story = new Story().Then("2026-03-30T10:00", Began).Then("2026-03-30", new EnquiryOpened { LedBy = "W1" });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(EnquiryTakenUp, "2026-04-01").State);
        Assert.Equal(ClockState.Overdue, new Story().Then("2026-03-30", Began).OnlyClock(EnquiryTakenUp, "2026-03-31").State);
    }

    [Trap(6)]
    [Fact]
    public void Closing_it_without_an_outcome_and_beginning_again_keeps_the_first_clock()
    {
        var story = new Story().Then("2026-03-02", Began)
            .Then("2026-03-10", new Linnet.Record.WorkClosed { Why = Linnet.Record.ClosingReason.NoOutcome }).Then("2026-03-30", Began);
        Assert.Equal(Day("2026-03-02"), story.OnlyClock(EnquiryConcludedInTime, "2026-04-01").Started);
        Assert.Equal(Day("2026-03-02"), story.OnlyClock(ConferenceFollowsEnquiry, "2026-04-01").Started);
    }
}
