using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.FrontDoor.FrontDoorStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class ContactDecidedTests
{
    private static readonly Contact Worried = new() { From = ContactSource.HealthVisitor };
    private static readonly Referral Referred = new() { From = ContactSource.HealthVisitor };

    /// <summary>
    /// Wednesday 24 December 2025: Christmas Day, Boxing Day and the weekend do not count. Friday 22 May 2026: Monday 25 May is a bank
    /// holiday.
    /// </summary>
    [Trap(7)]
    [Theory]
    [InlineData("2025-12-24", "2025-12-29")]
    [InlineData("2025-12-25", "2025-12-29")]
    [InlineData("2026-05-22", "2026-05-26")]
    [InlineData("2026-05-23", "2026-05-26")]
    public void A_contact_and_a_referral_are_decided_by_the_next_working_day(string received, string due)
    {
        Assert.Equal(Day(due), new Story().Then(received, Worried).OnlyClock(ContactDecided, received).DueOn);
        Assert.Equal(Day(due), new Story().Then(received, Referred).OnlyClock(ReferralDecided, received).DueOn);
    }

    [Fact]
    public void Nobody_but_a_decision_ends_the_wait()
    {
        var closed = new WorkClosed { Why = ClosingReason.NoOutcome };
        var clock = new Story().Then("2026-03-02T10:00", Worried).Then("2026-03-02T15:00", closed).OnlyClock(ContactDecided, "2026-03-16");
        Assert.Equal(ClockState.Overdue, clock.State);
        Assert.True(clock.ClosedWithoutOutcome);
        Assert.Equal(14, clock.DaysWaited);
    }

    [Trap(48)]
    [Fact]
    public void A_decision_written_down_after_it_was_due_is_marked_as_recorded_late()
    {
        // Decided, it says, on Tuesday 3 March; written down on Thursday 5 March.
        var story = new Story().Then("2026-03-02", Worried)
            .Then("2026-03-03", new ContactDecision { Outcome = ContactOutcome.Advice }, recorded: "2026-03-05");
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ContactDecided, "2026-03-04", knownAt: "2026-03-04").State);
        var clock = story.OnlyClock(ContactDecided, "2026-03-06");
        Assert.Equal(ClockState.MetInTime, clock.State);
        Assert.True(clock.RecordedLate);
    }
}
