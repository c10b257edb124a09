using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Standards;

/// <summary>The whole shape of a rule, each part by itself, on standards made for the purpose.</summary>
public sealed class RuleShapeTests
{
    private static readonly Referral Referred = new() { From = ContactSource.School };
    private static readonly Visit SeenAlone = new() { Seen = Seen.Alone };

    private static readonly PracticeStandard Plain = new()
    {
        Key = "plain",
        Catalogue = "made-up",
        Says = "A child is seen within a week of the referral.",
        WaitsFor = "a visit",
        Source = new("Made for a test"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [FrontDoorMoments.ReferralReceived],
        SatisfiedBy = [VisitMoments.ChildSeen],
        Ends = [AllocationMoments.WorkEnded],
        Allows = 1.Weeks,
    };

    [Fact]
    public void Repeats_by_ordinal_from_the_day_it_was_actually_met()
    {
        // One week, then one month, then two months, and two months again.
        var standard = Plain with { ThenEvery = [1.Months, 2.Months] };
        var story = new Story().Then("2026-01-05", Referred).Then("2026-01-09", SeenAlone).Then("2026-02-20", SeenAlone).Then("2026-04-01", SeenAlone);
        var clocks = Run(story, standard, "2026-04-02");
        Assert.Equal([Day("2026-01-12"), Day("2026-02-09"), Day("2026-04-20"), Day("2026-06-01")], clocks.Select(c => c.DueOn ?? default));
        Assert.Equal([ClockState.MetInTime, ClockState.MetLate, ClockState.MetInTime, ClockState.Running], clocks.Select(c => c.State));
        Assert.Equal([1, 2, 3, 4], clocks.Select(c => c.Ordinal));
    }

    [Trap(26)]
    [Fact]
    public void What_was_overdue_when_it_ended_is_kept_as_missed()
    {
        var story = new Story().Then("2026-01-05", Referred).Then("2026-01-20", new CaseClosed { Why = EndOfNeed.ServicesEnded });
        var clock = Assert.Single(Run(story, Plain, "2026-03-01"));
        Assert.Equal(ClockState.Lapsed, clock.State);
        Assert.True(clock.Missed);
        Assert.Contains("missed", clock.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_death_ends_every_clock_and_hides_nothing()
    {
        var story = new Story().Then("2026-01-05", Referred).Then("2026-01-07", new Linnet.Children.ChildDied());
        var clock = Assert.Single(Run(story, Plain, "2026-03-01"));
        Assert.Equal((ClockState.Lapsed, false), (clock.State, clock.Missed));
    }

    [Fact]
    public void Counts_back_from_the_day_that_was_booked()
    {
        // Booked on Monday 2 March for Thursday 9 April 2026. Back from it: 8 and 7 April (Easter Monday is the 6th, Good Friday the 3rd), 2 April.
        var standard = Plain with
        {
            Starts = [RecordMoments.Born], // Any moment that names a day will do.
            Allows = 3.WorkingDays,
            CountsFrom = Anchor.BackFromNamedDay,
        };
        var story = new Story().Then("2026-03-02", new Linnet.Children.ChildDetails { BornOn = Day("2026-04-09") });
        Assert.Equal(Day("2026-04-02"), Assert.Single(Run(story, standard, "2026-03-03")).DueOn);
    }

    [Fact]
    public void Counts_from_a_birthday_and_ends_at_one()
    {
        // Sixteen on 10 June 2026: three months end on 10 September. Eighteen on 10 June 2028 ends it.
        var standard = Plain with { Allows = 3.Months, CountsFrom = Anchor.Birthday(16), EndsAtAge = 18 };
        var story = new Story().Born("2010-06-10").Then("2026-01-05", Referred);
        Assert.Empty(Run(story, standard, "2026-06-09"));
        var clock = Assert.Single(Run(story, standard, "2026-06-10"));
        Assert.Equal((Day("2026-06-10"), Day("2026-09-10")), (clock.Started, clock.DueOn));
        var ended = Assert.Single(Run(story, standard, "2028-06-10"));
        Assert.Equal((Day("2028-06-10"), true), (ended.LapsedOn, ended.Missed));
    }

    [Trap(13)]
    [Fact]
    public void A_child_born_on_29_February_has_their_birthday_on_1_March_in_common_years()
    {
        var standard = Plain with { Allows = 3.Months, CountsFrom = Anchor.Birthday(17) };
        var story = new Story().Born("2008-02-29").Then("2024-06-05", Referred);
        Assert.Equal(Day("2025-03-01"), Assert.Single(Run(story, standard, "2025-03-02")).Started);
    }

    [Trap(32)]
    [Fact]
    public void A_switch_brings_the_earlier_of_the_old_and_the_new_due_day()
    {
        // Every three months from 12 January; from 2 February every four weeks: 9 February is earlier than 12 April.
        var standard = Plain with { ThenEvery = [3.Months], Switches = [new(AssessmentMoments.AssessmentBegan, 4.Weeks)] };
        var story = new Story().Then("2026-01-05", Referred).Then("2026-01-12", SeenAlone).Then("2026-02-02", new AssessmentStarted());
        Assert.Equal(Day("2026-02-09"), Run(story, standard, "2026-02-03")[^1].DueOn);
        Assert.Equal(Day("2026-04-12"), Run(story, standard, "2026-02-01")[^1].DueOn);
    }

    [Fact]
    public void A_looser_switch_waits_for_the_next_interval_and_for_its_year()
    {
        // Every six weeks; three months once the wait is a year old. 5 January 2026 and a year is 5 January 2027.
        var standard = Plain with { ThenEvery = [6.Weeks], Switches = [new(AssessmentMoments.AssessmentBegan, 3.Months) { NotBefore = 12.Months }] };
        var story = new Story().Then("2026-01-05", Referred).Then("2026-01-06", new AssessmentStarted()).Then("2026-12-01", SeenAlone).Then("2027-01-06", SeenAlone);
        var clocks = Run(story, standard, "2027-01-07");
        Assert.Equal(Day("2027-01-12"), clocks[^2].DueOn);
        Assert.Equal(Day("2027-04-06"), clocks[^1].DueOn);
    }

    [Trap(53)]
    [Fact]
    public void A_clock_keeps_the_rule_of_the_day_it_started()
    {
        var old = Plain with { Until = Day("2026-01-31") };
        var changed = Plain with { Key = "plain-2", Allows = 3.Days, From = Day("2026-02-01") };
        var story = new Story().Then("2026-01-30", Referred).Then("2026-02-02", Referred);
        var clocks = Run(story, [old, changed], "2026-02-20");
        Assert.Equal([Day("2026-02-05"), Day("2026-02-06")], clocks.OrderBy(c => c.DueOn).Select(c => c.DueOn ?? default));
    }

    [Fact]
    public void An_off_switch_stays_off_until_the_council_sets_a_day()
    {
        var standard = FrontDoorStandards.ContactDecided with { OffByDefault = true };
        var story = new Story().Then("2026-03-02", new Contact { From = ContactSource.School });
        Assert.Empty(Run(story, standard, "2026-03-31"));
    }

    [Fact]
    public void A_local_number_holds_for_clocks_that_start_under_it()
    {
        var before = new Story().Setting("2026-03-01", "contact-decided", 2, TimeUnit.WorkingDays).Then("2026-02-27", new Contact { From = ContactSource.School });
        var after = new Story().Setting("2026-03-01", "contact-decided", 2, TimeUnit.WorkingDays).Then("2026-03-02", new Contact { From = ContactSource.School });
        Assert.Equal(Day("2026-03-02"), before.OnlyClock(FrontDoorStandards.ContactDecided, "2026-03-31").DueOn); // Friday, so Monday.
        Assert.Equal(Day("2026-03-04"), after.OnlyClock(FrontDoorStandards.ContactDecided, "2026-03-31").DueOn);
    }

    [Fact]
    public void A_local_number_may_be_given_for_what_comes_after_the_first_too()
    {
        // Begun on Monday 5 January: 8 weeks are over on 2 March. A manager looked on 2 February: 8 weeks on is 30 March, 4 weeks 2 March.
        static Story Told(Story story) => story.Then("2026-01-05", new AssessmentStarted())
            .Then("2026-02-02", new Linnet.Supervision.ManagementDecision { Decision = "Goes on.", Reasons = "More is needed." });
        var standard = Linnet.Supervision.SupervisionStandards.ManagerLooks;
        var own = Told(new Story()).Clocks(standard, "2026-02-03");
        var local = Told(new Story().Setting("2026-01-01", standard.Key, 8, TimeUnit.Weeks, thenEvery: 4)).Clocks(standard, "2026-02-03");
        Assert.Equal([Day("2026-03-02"), Day("2026-03-30")], own.Select(c => c.DueOn ?? default));
        Assert.Equal([Day("2026-03-02"), Day("2026-03-02")], local.Select(c => c.DueOn ?? default));
    }

    [Fact]
    public void A_local_number_for_the_repeat_shortens_an_earlier_interval_and_lengthens_none()
    {
        var standard = Plain with { ThenEvery = [1.Months, 6.Months] };
        LocalSettings Setting(int every) => new(FactOf.Entries([new()
        {
            Id = Guid.CreateVersion7(),
            Subject = Subject.Authority,
            Type = RecordType.Of<LocalSetting>(),
            Happened = new(Day("2026-01-01")),
            Recorded = At("2026-01-01T12:00"),
            By = "W1",
            Particulars = new LocalSetting { Standard = standard.Key, Amount = 1, Unit = TimeUnit.Weeks, ThenEvery = every, ApprovedBy = "the director" },
        }]).SelectMany(s => s.All));
        var day = Linnet.Calendar.Days.NumberOf(Day("2026-02-02"));
        Assert.Equal(4.Months, Setting(4).RepeatFor(standard, day, 6.Months));
        Assert.Null(Setting(4).RepeatFor(standard, day, 1.Months)); // One month stays: four would be longer.
    }

    [Trap(52)]
    [Theory]
    [InlineData("later-review-conference", 6, TimeUnit.Months, 7, true)] // Guidance: every six months, no fewer than that.
    [InlineData("later-review-conference", 6, TimeUnit.Months, 4, false)]
    [InlineData("management-oversight", 8, TimeUnit.Weeks, 12, false)] // Local: the council's own.
    [InlineData("management-oversight", 8, TimeUnit.Weeks, 0, true)]
    [InlineData("contact-decided", 1, TimeUnit.WorkingDays, 1, true)] // Decided once: nothing repeats.
    public void A_local_number_for_the_repeat_is_never_looser_than_guidance_nor_set_where_nothing_repeats(
        string standard, int amount, TimeUnit unit, int thenEvery, bool refused)
    {
        var setting = new LocalSetting { Standard = standard, Amount = amount, Unit = unit, ThenEvery = thenEvery, ApprovedBy = "the director" };
        Assert.Equal(refused, setting.Check(new(Day("2026-03-01"), new(Day("2026-03-01")))).Any(p => p.Field == "thenEvery"));
        Assert.True(refused || setting.Sentence.Contains($"then every {thenEvery} {unit.ToString().ToLowerInvariant()}", StringComparison.Ordinal));
    }

    [Trap(52)]
    [Theory]
    [InlineData("assessment-within-45-days", 46, TimeUnit.WorkingDays, "amount")]
    [InlineData("assessment-within-45-days", 40, TimeUnit.Days, "unit")]
    [InlineData("no-such-standard", 40, TimeUnit.Days, "standard")]
    public void A_local_number_looser_than_guidance_or_in_another_unit_is_refused(string standard, int amount, TimeUnit unit, string field)
    {
        var setting = new LocalSetting { Standard = standard, Amount = amount, Unit = unit, ApprovedBy = "the director" };
        Assert.Contains(setting.Check(new(Day("2026-03-01"), new(Day("2026-03-01")))), p => p.Field == field);
    }

    [Fact]
    public void A_local_number_tighter_than_guidance_is_taken()
    {
        var setting = new LocalSetting { Standard = "assessment-within-45-days", Amount = 35, Unit = TimeUnit.WorkingDays, ApprovedBy = "the director" };
        Assert.Empty(setting.Check(new(Day("2026-03-01"), new(Day("2026-03-01")))));
    }

    [Trap(48)]
    [Fact]
    public void What_was_entered_after_it_was_due_is_flagged()
    {
        // Seen on 9 January, due on the 12th, recorded on the 20th.
        var story = new Story().Then("2026-01-05", Referred).Then("2026-01-09", SeenAlone, recorded: "2026-01-20");
        Assert.True(Assert.Single(Run(story, Plain, "2026-02-01")).RecordedLate);
        Assert.Equal(ClockState.Overdue, Assert.Single(Run(story, Plain, "2026-01-15", knownAt: "2026-01-15")).State);
    }

    [Fact]
    public void Seen_shortly_before_can_meet_it_or_leave_nothing_to_wait_for()
    {
        var story = new Story().Then("2026-01-02", SeenAlone).Then("2026-01-05", Referred);
        Assert.Equal(ClockState.MetInTime, Assert.Single(Run(story, Plain with { MetIfWithin = 1.Weeks }, "2026-02-01")).State);
        Assert.Empty(Run(story, Plain with { VoidIfWithin = 1.Weeks }, "2026-02-01"));
        Assert.Equal(ClockState.Overdue, Assert.Single(Run(story, Plain with { MetIfWithin = 2.Days }, "2026-02-01")).State);
    }

    [Trap(9)]
    [Fact]
    public void Hours_are_real_hours_across_the_change_of_the_clocks()
    {
        // From Friday 23 October 2026 at noon, summer time. The clocks go back on Sunday: 72 hours end on Monday at 11:00 winter time.
        var standard = Plain with { Starts = [FrontDoorMoments.ContactReceived], Allows = 72.Hours };
        var story = new Story().Then("2026-10-23T12:00", new Contact { From = ContactSource.School });
        Assert.Equal(At("2026-10-26T11:00"), Assert.Single(Run(story, standard, "2026-10-24")).DueAt);
        Assert.Equal(ClockState.DueSoon, Assert.Single(Run(story, standard, "2026-10-26", now: "2026-10-26T11:00")).State);
        Assert.Equal(ClockState.Overdue, Assert.Single(Run(story, standard, "2026-10-26", now: "2026-10-26T11:01")).State);
    }

    [Trap(8)]
    [Fact]
    public void An_hour_that_is_missing_counts_against_us()
    {
        // Only the day of the contact is known: counted from midnight. Only the day of the visit is known: counted to its end.
        var standard = Plain with { Starts = [FrontDoorMoments.ContactReceived], Allows = 24.Hours };
        var story = new Story().Then("2026-03-02", new Contact { From = ContactSource.School }).Then("2026-03-02", SeenAlone);
        var clock = Assert.Single(Run(story, standard, "2026-03-05"));
        Assert.True(clock.TimeMissing);
        Assert.Equal(At("2026-03-03T00:00"), clock.DueAt);
        Assert.Equal(At("2026-03-03T00:00"), clock.MetAt);
    }

    [Fact]
    public void What_rests_on_an_extract_counts_to_its_day_and_is_not_known_after()
    {
        var story = new Story().Then("2026-02-10", Referred, imported: true, recorded: "2026-02-14");
        var clock = Assert.Single(Run(story, Plain, "2026-03-20", horizon: "2026-02-14"));
        Assert.Equal((Day("2026-02-14"), 4, ClockState.Running, true), (clock.NothingKnownSince, clock.DaysWaited, clock.State == ClockState.DueSoon ? ClockState.Running : clock.State, clock.DueIsNotKnown));
    }

    [Fact]
    public void A_correction_counts_from_when_it_was_made()
    {
        var story = new Story().Then("2026-01-05", Referred);
        story.Then("2026-01-15", Referred, recorded: "2026-02-01", replaces: story.Last.Id);
        Assert.Equal(Day("2026-01-05"), Assert.Single(Run(story, Plain, "2026-01-31", knownAt: "2026-01-31")).Started);
        Assert.Equal(Day("2026-01-15"), Assert.Single(Run(story, Plain, "2026-02-02")).Started);
    }

    private static IReadOnlyList<Clock> Run(Story story, PracticeStandard standard, string today, string? knownAt = null, string? horizon = null, string? now = null) =>
        Run(story, [standard], today, knownAt, horizon, now);

    private static IReadOnlyList<Clock> Run(Story story, PracticeStandard[] standards, string today, string? knownAt = null, string? horizon = null, string? now = null)
    {
        var asked = AsKnown.At(
            Day(today),
            knownAt is null ? null : Linnet.Calendar.London.EndOf(Day(knownAt)),
            now is null ? null : At(now),
            horizon is null ? null : Day(horizon));
        return Clocks.Of(story.Facts, asked, table: new(standards));
    }
}
