using Linnet.Record;
using Linnet.Rights;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Rights;

/// <summary>How long somebody waits for a copy of the record.</summary>
public sealed class AccessTimeTests
{
    private static readonly AccessRequested Asked = new() { Who = Asker.ThePerson, Name = "Amira Castellan", IdentityInDoubt = false };
    private static readonly ClarificationAsked Which = new() { What = "Which years?" };
    private static readonly AnswerExtended Longer = new() { Why = ExtendedBecause.Complex, Told = "Four councils hold parts of it." };

    [Fact]
    [Trap(45)]
    public void Is_due_on_the_same_day_of_the_next_month_whatever_day_it_reached_us()
    {
        // Reached us on Sunday 1 March 2026, day 0: one month on is Wednesday 1 April.
        Assert.Equal(Day("2026-04-01"), Due(new Story().Then("2026-03-01", Asked)));

        // 31 January: February has no 31st; its last day is Saturday the 28th, and the next working day is Monday 2 March.
        Assert.Equal(Day("2026-03-02"), Due(new Story().Then("2026-01-31", Asked), "2026-02-01"));

        // 3 March: 3 April 2026 is Good Friday and 6 April Easter Monday; Tuesday 7 April is the next working day.
        Assert.Equal(Day("2026-04-07"), Due(new Story().Then("2026-03-03", Asked)));
    }

    [Fact]
    [Trap(45)]
    public void Counts_from_the_day_somebody_in_doubt_has_shown_who_they_are_and_until_then_is_waited_for()
    {
        var story = new Story().Then("2026-03-02", Asked with { IdentityInDoubt = true });
        Assert.Empty(story.Clocks(RightsStandards.CopyGiven, "2026-03-09"));
        Assert.Null(story.OnlyClock(RightsStandards.AskerKnown, "2026-03-09").DueOn);

        // Shown on Monday 9 March: due on Thursday 9 April.
        story.Then("2026-03-09", new AskerIdentified { How = KnownBy.Photograph });
        Assert.Equal(Day("2026-04-09"), Due(story));
        Assert.False(story.OnlyClock(RightsStandards.AskerKnown, "2026-03-09").IsOpen);
    }

    [Fact]
    public void Stands_still_while_they_are_asked_what_they_look_for_both_days_left_out()
    {
        var story = new Story().Then("2026-03-02", Asked).Then("2026-03-10", Which);
        var stopped = story.OnlyClock(RightsStandards.CopyGiven, "2026-05-30");
        Assert.Equal((ClockState.Running, Day("2026-03-10"), null), (stopped.State, stopped.StoppedSince, stopped.DueOn));
        Assert.StartsWith("Stopped since 10 March 2026", stopped.InShort, StringComparison.Ordinal);
        Assert.Contains("no day counts until an answer comes", stopped.Because, StringComparison.Ordinal);

        // Without it, due on 2 April. From the 10th to the 16th, both among them, are 7 days: 9 April, a Thursday.
        story.Then("2026-03-16", new ClarificationGiven { Answer = "2019 to 2021." });
        var clock = story.OnlyClock(RightsStandards.CopyGiven, "2026-03-20");
        Assert.Equal((Day("2026-04-09"), 7), (clock.DueOn, clock.DaysStopped));
        Assert.Contains("7 days on which it was stopped did not count", clock.Because, StringComparison.Ordinal);

        // Asked again from the 18th to the 19th: 2 days more, Saturday the 11th, and so Monday the 13th.
        story.Then("2026-03-18", Which).Then("2026-03-19", new ClarificationGiven());
        Assert.Equal(Day("2026-04-13"), Due(story));
    }

    [Fact]
    public void Who_they_are_and_what_they_look_for_may_be_asked_in_one_letter()
    {
        // Shown on 5 March, answered on the 10th: from the 5th to the 10th are 6 days. 5 April and 6 days is Sunday 11 April 2027, and so Monday the 12th.
        var story = new Story().Then("2027-03-01", Asked with { IdentityInDoubt = true }).Then("2027-03-02", Which).Then("2027-03-05", new AskerIdentified { How = KnownBy.Worker });
        Assert.Equal(Day("2027-03-05"), story.OnlyClock(RightsStandards.CopyGiven, "2027-03-08").StoppedSince);
        Assert.Equal(Day("2027-04-12"), Due(story.Then("2027-03-10", new ClarificationGiven()), "2027-03-11"));
    }

    [Fact]
    public void Has_two_months_more_where_they_were_told_within_the_month_and_not_where_they_were_told_later()
    {
        // Three months from 2 March: Tuesday 2 June.
        Assert.Equal(Day("2026-06-02"), Due(new Story().Then("2026-03-02", Asked).Then("2026-04-02", Longer), "2026-04-03"));

        // Due on 2 April; told on the 3rd, it is overdue and stays so.
        var late = new Story().Then("2026-03-02", Asked).Then("2026-04-03", Longer).OnlyClock(RightsStandards.CopyGiven, "2026-04-10");
        Assert.Equal((ClockState.Overdue, Day("2026-04-02")), (late.State, late.DueOn));

        // Nor does a question stop what is overdue already.
        var asked = new Story().Then("2026-03-02", Asked).Then("2026-04-07", Which).OnlyClock(RightsStandards.CopyGiven, "2026-04-10");
        Assert.Equal((ClockState.Overdue, null), (asked.State, asked.StoppedSince));
    }

    [Fact]
    public void Ends_with_the_copy_or_with_the_reason_why_there_is_none()
    {
        var given = new Story().Then("2026-03-02", Asked).Then("2026-03-30", new AccessGiven { How = GivenHow.ByHand });
        Assert.Equal(ClockState.MetInTime, given.OnlyClock(RightsStandards.CopyGiven, "2026-04-30").State);

        // Given while it was stopped: the days to then do not count.
        var early = new Story().Then("2026-03-02", Asked).Then("2026-03-10", Which).Then("2026-04-20", new AccessGiven { How = GivenHow.Post });
        Assert.Equal(ClockState.MetInTime, early.OnlyClock(RightsStandards.CopyGiven, "2026-04-30").State);

        var back = new Story().Then("2026-03-02", Asked with { IdentityInDoubt = true }).Then("2026-03-30", new AccessRefused { Why = RefusedBecause.TakenBack, Told = "They rang." });
        Assert.False(back.OnlyClock(RightsStandards.AskerKnown, "2026-04-30").IsOpen);
    }

    [Fact]
    public void Whoever_says_that_the_record_is_wrong_is_answered_within_a_month_by_a_manager()
    {
        // Said on Tuesday 3 March 2026: 3 April is Good Friday, and Tuesday the 7th the next working day.
        var story = new Story().Then("2026-03-03", new CorrectionRequested { Who = Asker.ThePerson, Says = "I was asleep." });
        Assert.Equal(Day("2026-04-07"), story.OnlyClock(RightsStandards.CorrectionDecided, "2026-03-20").DueOn);
        var decided = new CorrectionDecided { Decision = CorrectionDecision.StaysBesideTheirs, By = "W1", Why = "It is what was said." };
        Assert.NotEmpty(story.Against("2026-03-20", decided, Post.SocialWorker));
        Assert.NotEmpty(story.Against("2026-03-20", decided with { By = "W2" }, Post.TeamManager));
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-07", decided).OnlyClock(RightsStandards.CorrectionDecided, "2026-04-08").State);
    }

    [Fact]
    public void Two_people_who_ask_have_a_clock_each()
    {
        var story = new Story().Then("2026-03-02", Asked).Then("2026-03-09", Asked with { Name = "Idris Castellan", Who = Asker.Parent, OnBehalf = "Her father; she agrees." });
        Assert.Equal(2, story.Clocks(RightsStandards.CopyGiven, "2026-03-20").Count);
    }

    [Fact]
    public void Is_refused_by_a_manager_and_asked_for_a_child_only_by_some_right()
    {
        var unfounded = new AccessRefused { Why = RefusedBecause.Unfounded, Told = "It was asked to harass." };
        Assert.NotEmpty(new Story().Against("2026-03-02", unfounded, Post.SocialWorker));
        Assert.Empty(new Story().Against("2026-03-02", unfounded, Post.TeamManager));
        Assert.Empty(new Story().Against("2026-03-02", unfounded with { Why = RefusedBecause.TakenBack }, Post.SocialWorker));
        Assert.Equal("onBehalf", Assert.Single((Asked with { Who = Asker.Parent }).Check(new(Day("2026-03-02"), new(Day("2026-03-02"))))).Field);
    }

    private static LocalDate? Due(Story story, string today = "2026-03-20") => story.OnlyClock(RightsStandards.CopyGiven, today).DueOn;
}
