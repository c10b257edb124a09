using System.Net;
using Linnet.Assessments;
using Linnet.Record;
using static Linnet.Web.Tests.AssessmentStory;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class AssessmentSignOffTests(TestCluster cluster)
{
    private static readonly (string, string)[] Agreed = [("happened", "31/3/2026"), ("outcome", "child-in-need-plan"), ("sharedWithFamily", "no"), ("manager", "M1")];

    [Fact]
    public async Task It_waits_in_the_managers_tray_is_returned_with_the_reason_and_counted()
    {
        await using var council = await WithAsync(cluster, [.. All, .. Written]);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        var sent = await FromRoomAsync(worker, "Send it to the manager", ("happened", "24/3/2026"), ("manager", "M1"));
        var returned = await FromRoomAsync(manager, "Return it for more work", ("happened", "30/3/2026"), ("missing", "siblings"), ("asked", "Nobody has seen Wren. By Friday."));

        sent.AssertSays("In the manager's tray since 24 March 2026, with Morgan Tull");
        Assert.DoesNotContain("Send it to the manager", sent.Says, StringComparison.Ordinal);
        returned.AssertSays("Where it stands Returned for more work. Returned once");
        returned.AssertSays("The manager returned the assessment: brothers and sisters.");
        returned.AssertSays("Nobody has seen Wren. By Friday.");
    }

    [Fact]
    [Capability("S050")]
    public async Task It_is_not_authorised_without_what_it_all_means_and_this_childs_day()
    {
        await using var council = await WithAsync(cluster, All);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        var empty = await FromRoomAsync(manager, "Authorise it", Agreed);
        foreach (var (section, text) in new[] { ("childs-day", "She wakes first."), ("history", "Twice before."), ("risks", "Alone for hours."), ("protects", "Her gran.") })
            await worker.SendAsync(await worker.OpenAsync($"{Room}/{section}"), $"{Room}/{section}", ("text", text));
        var without = await FromRoomAsync(manager, "Authorise it", Agreed);
        await worker.SendAsync(await worker.OpenAsync($"{Room}/analysis"), $"{Room}/analysis", ("text", "It gets longer each week."));
        var signed = await FromRoomAsync(manager, "Authorise it", Agreed);

        empty.AssertSays("'This child's day' and 'What it all means' are not written.");
        without.AssertSays("'What it all means' is not written. Return it for more work, or write it before you authorise");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        signed.AssertSays("Authorised, to be shared with the family: authorised on 31 March 2026 by Morgan Tull, services under a child in need plan");
    }

    [Fact]
    public async Task What_is_signed_are_the_versions_that_were_read_and_a_stale_page_is_asked_to_read_again()
    {
        await using var council = await WithAsync(cluster, [.. All, .. Written]);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var path = (await manager.OpenAsync(Room)).LinkTo("Authorise it");
        var read = await manager.OpenAsync(path);

        await worker.SendAsync(await worker.OpenAsync($"{Room}/analysis"), $"{Room}/analysis", ("text", "It is not so bad."));
        var stale = await manager.SendAsync(read, path, [.. Agreed, ("reasons", "I agree.")]);
        var signed = await manager.SendAsync(stale, path, [.. Agreed, ("reasons", "I agree now.")]);
        var entry = await manager.OpenAsync(signed.LinkTo("Assessment authorised"));

        read.AssertSays("You authorise what you read here: This child's day: version 1; What it all means: version 1.");
        stale.AssertSays("Something was written in this assessment after you opened this page.");
        stale.AssertSays("It is not so bad.");
        Assert.Equal("I agree.", stale.TypedInto("reasons"));
        entry.AssertSays("This child's day: version 1; What it all means: version 2");
    }

    [Fact]
    public async Task A_child_whom_nobody_saw_is_authorised_only_with_the_reason_of_the_manager()
    {
        await using var council = await WithAsync(cluster, [.. Before, Started, .. Written]);
        var manager = await council.SignInAsync("M1");

        var refused = await FromRoomAsync(manager, "Authorise it", Agreed);
        var signed = await FromRoomAsync(manager, "Authorise it", [.. Agreed, ("withoutSeeing", "They moved to Leeds on 10 March. Leeds saw her.")]);

        refused.AssertSays("No visit is held at which this child was seen since the referral.");
        Assert.Equal(Room, signed.Path);
        signed.AssertSays("They moved to Leeds on 10 March.");
    }

    [Fact]
    public async Task Only_a_manager_authorises_and_nothing_is_written_into_what_is_signed()
    {
        await using var council = await WithAsync(cluster, [.. All, .. Written]);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var open = await worker.OpenAsync($"{Room}/risks");

        var rooms = (Workers: await worker.OpenAsync(Room), Managers: await manager.OpenAsync(Room));
        var form = rooms.Managers.LinkTo("Authorise it");
        var refused = await worker.SendAsync(await worker.OpenAsync(form), form, Agreed);
        await FromRoomAsync(manager, "Authorise it", Agreed);
        var late = await worker.SendAsync(open, $"{Room}/risks", ("text", "One more thing."));

        Assert.DoesNotContain(rooms.Workers.Links(), l => l.Words is "Authorise it" or "Return it for more work");
        refused.AssertSays("A manager authorises an assessment. Send it to yours");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        late.AssertSays("This assessment was authorised on 31 March 2026.");
        Assert.Contains("One more thing.", late.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_finished_only_once_it_was_shared_with_the_family()
    {
        await using var council = await WithAsync(cluster, [.. All, .. Written, InRoom("2026-03-27", new AssessmentAuthorised { Outcome = AssessmentOutcome.EarlyHelp, SharedWithFamily = false }, "M1")]);

        var after = await FromRoomAsync(await council.SignInAsync("W1"), "It was shared with the family", ("happened", "31/3/2026"), ("afterAuthorised", "yes"), ("familySays", "They agree."));

        after.AssertSays("Authorised and shared: authorised on 27 March 2026, early help");
        after.AssertSays("They agree.");
    }

    [Fact]
    [Capability("S055")]
    public async Task A_risk_without_an_action_stands_out_until_one_is_tied_to_it()
    {
        var action = Happened("1001", "2026-03-27", new Linnet.Plans.ActionAgreed
        {
            From = Linnet.Plans.ActionFrom.PlanMeeting, Owner = Linnet.Plans.ActionOwner.Parent, By = Day("2026-04-10"), What = "Gran takes her in the mornings.",
        });
        await using var council = await WithAsync(cluster, [.. All, action]);
        var worker = await council.SignInAsync("W1");

        var named = await FromRoomAsync(worker, "Name a risk or need", ("happened", "30/3/2026"), ("kind", "risk"), ("what", "Alone in the mornings."));
        var path = named.LinkTo("Say what answers it : Alone in the mornings.");
        var form = await worker.OpenAsync(path);
        var none = await worker.SendAsync(form, path, ("happened", "31/3/2026"), ("by", "action"));
        var after = await worker.SendAsync(form, path, ("happened", "31/3/2026"), ("by", "action"), ("action", action.Id.ToString()));

        named.AssertSays("0 of 1 tied to an action. Risks and needs Risk or need What it is What answers it A risk Alone in the mornings. Nothing yet.");
        form.AssertSays("Alone in the mornings.");
        none.AssertSays("Choose the action that answers it, or agree one first");
        after.AssertSays("1 of 1 tied to an action.");
        after.AssertSays("An action was agreed in a core group or child in need meeting, for a parent or carer, by 10 April 2026.");
    }
}
