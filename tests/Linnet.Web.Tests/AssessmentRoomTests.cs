using System.Net;
using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.AssessmentStory;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class AssessmentRoomTests(TestCluster cluster)
{
    [Fact]
    public async Task The_room_says_since_when_day_which_of_which_who_saw_the_child_and_that_nobody_set_a_time()
    {
        await using var council = await WithAsync(cluster, All);
        var room = await (await council.SignInAsync("W1")).OpenAsync(Room);

        room.AssertSays("Assessment begun on 3 March 2026");
        room.AssertSays("Nobody has set a time for this child: only the limit of the guidance stands");
        room.AssertSays("Day 21 of 45, in working days from 2 March 2026. The limit of the guidance is 7 May 2026");
        room.AssertSays("Child seen 9 March 2026. Alone: 9 March 2026");
        room.AssertSays("1 since the referral: 9 March 2026");
        room.AssertSays("In progress, with Robin Ashdown");
        room.AssertSays("No manager has looked at it while it was under way");
        Assert.Contains("children/assessments", await council.LooksAtAsync("child:1003"));
    }

    // 27 March is working day 4 + 5 + 5 + 5 = 19.
    [Fact]
    [Capability("S048")]
    public async Task A_manager_sets_the_time_that_is_right_for_this_child_with_the_reason_and_the_room_says_when_it_is_past()
    {
        await using var council = await WithAsync(cluster, All);
        var manager = await council.SignInAsync("M1");

        var without = await FromRoomAsync(manager, "Set the time", ("happened", "4/3/2026"), ("by", "27/3/2026"), ("manager", "M1"));
        var after = await FromRoomAsync(manager, "Set the time", ("happened", "4/3/2026"), ("by", "27/3/2026"), ("manager", "M1"), ("reasons", "She is three, and alone in the mornings."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.Equal(Room, after.Path);
        after.AssertSays("By 27 March 2026, set on 4 March 2026 by Morgan Tull");
        after.AssertSays("Because She is three, and alone in the mornings.");
        after.AssertSays("Day 21 of 19, in working days from 2 March 2026. The limit of the guidance is 7 May 2026");
        after.AssertSays("Past the time set for this child");
    }

    [Fact]
    public async Task The_time_is_never_beyond_the_limit_of_the_guidance_and_only_a_manager_sets_it()
    {
        await using var council = await WithAsync(cluster, All);
        (string, string)[] tooLate = [("happened", "4/3/2026"), ("by", "8/5/2026"), ("reasons", "She is on holiday.")];

        var late = await FromRoomAsync(await council.SignInAsync("M1"), "Set the time", tooLate);
        var worker = await FromRoomAsync(await council.SignInAsync("W1"), "Set the time", [("happened", "4/3/2026"), ("by", "27/3/2026"), ("reasons", "Soon.")]);

        late.AssertSays("The day must not be after 7 May 2026, 45 working days from the referral.");
        Assert.Equal("She is on holiday.", late.TypedInto("reasons"));
        worker.AssertSays("A manager sets the time for this child.");
    }

    [Fact]
    public async Task A_time_that_is_moved_keeps_the_first_one_in_sight()
    {
        await using var council = await WithAsync(cluster,
        [
            .. All,
            InRoom("2026-03-04", new AssessmentTimescaleSet { By = Day("2026-03-20"), Reasons = "Soon." }, "M1"),
            InRoom("2026-03-19", new AssessmentTimescaleSet { By = Day("2026-04-10"), Reasons = "Her father was found." }, "M1"),
        ]);

        (await (await council.SignInAsync("M1")).OpenAsync(Room)).AssertSays("By 10 April 2026, set on 19 March 2026; changed once, at first by 20 March 2026");
    }

    [Fact]
    [Capability("S056")]
    public async Task Every_child_of_the_household_is_there_and_a_sister_whom_nobody_thought_of_stands_out_until_somebody_does()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");

        var room = await worker.OpenAsync(Room);
        var path = room.LinkTo("Consider Wren Castellan");
        var after = await worker.SendAsync(await worker.OpenAsync(path), path, ("happened", "30/3/2026"), ("finds", "own-assessment"), ("account", "She cooks for the others."));

        room.AssertSays("2 of 3 children seen since the referral on 2 March 2026.");
        room.AssertSays("Wren Castellan Nobody has considered this child.");
        room.AssertSays("Never seen since the referral");
        room.AssertSays("Idris Castellan An assessment of their own 9 March 2026 not recorded");
        Assert.Equal($"/children/1002/assessments/{BrothersStarted.Id}", room.LinkTo("Idris Castellan"));
        Assert.Equal(Room, after.Path);
        after.AssertSays("30 March 2026: needs an assessment of their own");
        after.AssertSays("Never seen since the referral");
        (await worker.OpenAsync("/children/1003/timeline")).AssertSays("She cooks for the others.");
    }

    // Handed from Robin to another worker on 16 March after four days with nobody, and to a third on 25 March.
    [Fact]
    [Capability("S054")]
    public async Task Changes_of_worker_within_it_and_the_days_without_one_are_counted()
    {
        await using var council = await WithAsync(cluster,
        [
            .. All,
            Happened("1001", "2026-03-12", new WorkAllocated { HeldBy = HeldBy.Duty, Team = "East" }),
            Happened("1001", "2026-03-16", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W7", Role = AllocationRole.Lead, Team = "East" }),
            Happened("1001", "2026-03-25", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W8", Role = AllocationRole.Lead, Team = "East" }),
        ]);

        (await (await council.SignInAsync("M1")).OpenAsync(Room)).AssertSays("2 changes of worker within it, 4 days without one");
    }

    // The first began on Monday 12 January and was closed without an outcome on 20 February; the next began on 3 March. Working days from
    // 12 January to 31 March: 14 in January after the 12th, 20 in February, 22 in March, 56 in all.
    [Fact]
    public async Task A_restart_shows_both_and_the_days_in_all()
    {
        var first = Happened("1001", "2026-01-12", new AssessmentStarted());
        await using var council = await WithAsync(cluster, [.. All, first, Happened("1001", "2026-02-20", new WorkClosed { Why = ClosingReason.NoOutcome }) with { Strand = first.Id }]);
        var worker = await council.SignInAsync("W1");

        var room = await worker.OpenAsync(Room);

        room.AssertSays("2 assessments, 56 working days in all since 12 January 2026. This one began on 3 March 2026");
        room.AssertSays("Day 56 of 45, in working days from 12 January 2026");
        (await worker.OpenAsync("/children/1001/assessments")).AssertSays("second since 12 January 2026");
    }

    [Fact]
    [Capability("S052")]
    public async Task A_change_in_the_childs_life_flags_the_assessment_until_it_is_written_again()
    {
        await using var council = await WithAsync(cluster, [.. All, .. Written]);
        var worker = await council.SignInAsync("W1");

        var changed = await FromRoomAsync(worker, "Something changed in the child's life", ("happened", "28/3/2026"), ("what", "household"));
        var section = $"{Room}/risks";
        var after = await worker.SendAsync(await worker.OpenAsync(section), section, ("text", "His brother moved in."));

        changed.AssertSays("Something changed on 28 March 2026: somebody joined or left the household. Nothing in this assessment has been written since.");
        Assert.DoesNotContain("Something changed on", after.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_factors_are_those_of_the_census_and_none_stands_alone()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");

        var both = await FromRoomAsync(worker, "Say which", ("happened", "30/3/2026"), ("factors", "none-found"), ("factors", "neglect"));
        var after = await FromRoomAsync(worker, "Say which", ("happened", "30/3/2026"), ("factors", "alcohol-parent"), ("factors", "neglect"));

        both.AssertSays("'No factor was found' stands alone.");
        after.AssertSays("Alcohol: a parent or carer (1B); Neglect (16A)");
    }

    [Fact]
    public async Task A_visit_recorded_from_the_room_comes_back_to_it()
    {
        await using var council = await WithAsync(cluster, [.. Before, Started]);
        var after = await FromRoomAsync(await council.SignInAsync("W1"), "Record a visit", ("happened", "30/3/2026"), ("seen", "not-alone"));

        Assert.Equal(Room, after.Path);
        after.AssertSays("Child seen 30 March 2026. Alone: not yet");
    }
}
