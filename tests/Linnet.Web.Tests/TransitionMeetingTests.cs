using System.Net;
using Linnet.Assessments;
using static Linnet.Web.Tests.AssessmentStory;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Amira's assessment began on Tuesday 3 March 2026 and her brother's on Wednesday the 4th; it is Tuesday 31 March.</summary>
public sealed class TransitionMeetingTests(TestCluster cluster)
{
    private const string Form = "/children/1001/add/transition-meeting";

    [Fact]
    [Capability("S045")]
    public async Task What_an_assessment_should_find_out_is_stated_before_it_begins_and_those_begun_without_are_a_list_with_a_share()
    {
        await using var council = await WithAsync(cluster, All);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        var before = await manager.OpenAsync("/assessments");
        var bare = await manager.OpenAsync(Room);
        // On the day before hers began; her brother's part is about the same meeting.
        var room = await FromRoomAsync(worker, "Record a transition meeting",
            ("happened", "2/3/2026"), ("fromFrontDoor", "M1"), ("assesses", "W1"), ("alsoThere", "the health visitor"), ("focus", "Who is with her in the mornings?"));
        var one = await manager.OpenAsync("/assessments");
        var list = await manager.OpenAsync(one.LinkTo("1 began without"));
        // For her brother it is stated on 10 March, six days after his began: too late to begin with, and shown.
        var his = Form.Replace("1001", "1002", StringComparison.Ordinal);
        await worker.SendAsync(await worker.OpenAsync(his), his, ("happened", "10/3/2026"), ("focus", "Does he look after her?"));
        var late = await manager.OpenAsync("/assessments?show=no-focus");

        bare.AssertSays("Focus Nobody has stated what it should find out Record a transition meeting");
        before.AssertSays("Begun without a stated focus 2");
        before.AssertSays("0 of 2 assessments begun in the last twelve months (0%) followed a transition meeting that stated the focus.");
        Assert.Equal(Room, room.Path);
        room.AssertSays("Focus Who is with her in the mornings? Stated on 2 March 2026, by Morgan Tull, Robin Ashdown and the health visitor");
        one.AssertSays("1 of 2 assessments begun in the last twelve months (50%) followed a transition meeting that stated the focus. 1 began without ; for 0 of them it was stated later.");
        list.AssertSays("Idris Castellan In progress, with Robin Ashdown Begun on 4 March 2026; no focus is stated yet");
        Assert.DoesNotContain("Amira", list.Says, StringComparison.Ordinal);
        late.AssertSays("1 began without ; for 1 of them it was stated later.");
        late.AssertSays("Begun on 4 March 2026; the focus was stated on 10 March 2026");
    }

    [Fact]
    public async Task One_meeting_about_a_family_has_a_focus_for_each_child_and_a_meeting_without_one_is_asked_again()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");
        var page = await worker.OpenAsync(Form);
        var brother = "1002-";

        var again = await worker.SendAsync(page, Form, ("happened", "2/3/2026"), ("alsoThere", "the school nurse"), ("focus", ""));
        var done = await worker.SendAsync(again, Form, ("happened", "2/3/2026"), ("alsoThere", "the school nurse"), ("focus", "Her mornings."), ($"{brother}focus", "His sleep."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("the school nurse", again.TypedInto("alsoThere"));
        done.AssertSays("recorded for 2 children");
        (await worker.OpenAsync($"/children/1002/assessments/{BrothersStarted.Id}")).AssertSays("Focus His sleep. Stated on 2 March 2026, by the school nurse");
    }

    [Fact]
    public async Task A_meeting_still_to_come_is_not_recorded_as_held()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");
        var again = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "1/4/2026"), ("focus", "Her mornings."));

        again.AssertSays("The meeting must be today or in the past");
        Assert.Equal("Her mornings.", again.TypedInto("focus"));
    }

    [Fact]
    public async Task The_focus_of_an_assessment_that_an_extract_gives_is_not_known_and_not_counted_as_missing()
    {
        await using var council = await WithAsync(cluster,
            [.. Before, Happened("1001", "2026-03-03", new AssessmentStarted(), imported: true)]);
        (await (await council.SignInAsync("M1")).OpenAsync("/assessments")).AssertSays("No assessment was begun here in the last twelve months.");
    }
}
