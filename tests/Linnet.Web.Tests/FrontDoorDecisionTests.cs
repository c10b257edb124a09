using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.ContactStory;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>A contact is decided: on what was known before, by a manager, and passed on.</summary>
public sealed class FrontDoorDecisionTests(TestCluster cluster)
{
    [Fact]
    [Capability("S017")]
    [Capability("S020")]
    [Capability("S030")]
    public async Task A_decision_rests_on_what_was_known_before_and_names_the_level_and_the_version_of_the_threshold_document()
    {
        await using var council = await WithAsync(cluster, ReferredBefore);
        var manager = await council.SignInAsync("M1");
        var page = await manager.OpenAsync(Here);
        page.AssertSays("Comes back within 12 months referral of 1 September 2025");
        page.AssertSays("Referral on 1 September 2025, from police");
        (string, string)[] typed = [.. Advice, ("decide-withoutChecks", "School saw her.")];

        var stopped = await manager.SendAsync(page, $"{Here}?step=decide", typed);
        stopped.AssertSays("Read what was known before, and say that you have: this child was known to us before the contact");
        var decided = await manager.SendAsync(stopped, $"{Here}?step=decide", [.. typed, ("decide-historyRead", "yes"), ("decide-historySays", "The same worry in September.")]);

        decided.AssertSays("1: universal services are enough (version 4, January 2026)");
        decided.AssertSays("By Morgan Tull");
        decided.AssertSays("History Read. The same worry in September.");
        (await manager.OpenAsync("/front-door/decided")).AssertSays("1: universal services are enough Information and advice 1");
        // 9:10 on Monday to noon on Tuesday: 26 whole hours, and the chip stays.
        decided.AssertSays("Decided after 26 hours .");
    }

    [Fact]
    [Capability("S029")]
    public async Task A_worker_proposes_and_the_contact_waits_for_a_manager_who_decides_with_reasons()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var worker = await council.SignInAsync("W1");
        var stopped = await worker.SendAsync(await worker.OpenAsync(Here), $"{Here}?step=decide", [.. Advice, ("decide-withoutChecks", "School saw her.")]);
        stopped.AssertSays("A manager decides on a contact. Propose it to a manager instead.");

        var proposed = await worker.SendAsync(stopped, $"{Here}?step=propose", ("propose-happened", "30/3/2026"), ("propose-happenedTime", "13:00"), ("propose-outcome", "referral"),
            ("propose-reasons", "Third time."));
        proposed.AssertSays("Proposed. It waits for a manager now.");
        (await worker.OpenAsync("/front-door")).AssertSays("Waiting on a manager 1");

        var manager = await council.SignInAsync("M1");
        var page = await manager.OpenAsync(Here);
        page.AssertSays("Proposed: Referral , 30 March 2026 at 1pm, Robin Ashdown Third time.");
        var unexplained = await manager.SendAsync(page, $"{Here}?step=decide", ("decide-happened", "31/3/2026"), ("decide-outcome", "referral"), ("decide-withoutChecks", "Known."));
        unexplained.AssertSays("Say why this was decided");
        await manager.SendAsync(unexplained, $"{Here}?step=decide", ("decide-happened", "31/3/2026"), ("decide-happenedTime", "09:00"), ("decide-outcome", "referral"),
            ("decide-withoutChecks", "Known."), ("decide-reasons", "I agree: the third time."));

        // Proposed at 13:00 on Monday, decided at 9:00 on Tuesday: 20 hours.
        var decided = await manager.OpenAsync("/front-door/decided");
        decided.AssertSays("Decided by a named manager 1 of 1");
        decided.AssertSays("Middle wait for a manager after a proposal 20 hours");
    }

    [Fact]
    [Capability("S019")]
    public async Task A_referral_never_waits_for_consent_and_waiting_for_it_is_a_clock_of_its_own()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var manager = await council.SignInAsync("M1");
        var page = await manager.SendAsync(await manager.OpenAsync(Here), $"{Here}?step=consent", ("consent-happened", "30/3/2026"), ("consent-happenedTime", "10:00"), ("consent-consent", "awaited"));
        // Asked on Monday 30 March: to be settled by the end of the next working day, Tuesday 31 March.
        (await manager.OpenAsync("/front-door")).AssertSays("1 family has not answered on consent, the longest for 27 hours since the contact; no contact waits for that.");
        page.AssertSays("The family's answer on asking others, or a decision to do without: Due 31 March 2026");

        var decided = await manager.SendAsync(page, $"{Here}?step=decide", ("decide-happened", "31/3/2026"), ("decide-happenedTime", "09:00"), ("decide-outcome", "referral"),
            ("decide-reasons", "Third time."), ("decide-withoutChecks", "Consent is still awaited."), ("decide-team", "East assessment"));

        decided.AssertSays("Decided Referral, 31 March 2026 at 9am");
        (await manager.OpenAsync("/children/1001/clocks")).AssertSays("decision on the referral");
    }

    [Fact]
    [Capability("S026")]
    public async Task What_is_passed_on_waits_until_a_team_takes_it_up_and_sent_back_it_still_waits()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var manager = await council.SignInAsync("M1");
        var page = await manager.SendAsync(await manager.OpenAsync(Here), $"{Here}?step=decide", ("decide-happened", "30/3/2026"), ("decide-happenedTime", "11:00"),
            ("decide-outcome", "early-help"), ("decide-reasons", "Breakfast and routine."), ("decide-withoutChecks", "School knows her."), ("decide-team", "Family help east"));
        page.AssertSays("Passed to Family help east, 30 March 2026 at 11am: not taken up yet .");

        var back = await manager.SendAsync(page, $"{Here}?step=taken", ("taken-happened", "30/3/2026"), ("taken-happenedTime", "15:00"), ("taken-takenUp", "no"));
        back.AssertSays("Say why it is sent back");
        back = await manager.SendAsync(back, $"{Here}?step=taken", ("taken-happened", "30/3/2026"), ("taken-happenedTime", "15:00"), ("taken-takenUp", "no"), ("taken-reasons", "Not our area."));
        back.AssertSays("sent back, 30 March 2026 at 3pm; still waiting");
        back.AssertSays("A team to take the child up: Due 31 March 2026");

        var again = await manager.SendAsync(back, $"{Here}?step=pass", ("pass-happened", "31/3/2026"), ("pass-happenedTime", "09:00"), ("pass-to", "early-help"), ("pass-team", "Family help west"));
        var taken = await manager.SendAsync(again, $"{Here}?step=taken", ("taken-happened", "31/3/2026"), ("taken-happenedTime", "10:00"), ("taken-takenUp", "yes"), ("taken-by", "W1"));
        taken.AssertSays("Passed to Family help west, 31 March 2026 at 9am: taken up, 31 March 2026 at 10am .");
    }

    [Fact]
    public async Task A_strategy_discussion_now_waits_for_nothing_and_anybody_calls_for_it()
    {
        await using var council = await WithAsync(cluster, ReferredBefore);
        var worker = await council.SignInAsync("W1");

        var called = await worker.SendAsync(await worker.OpenAsync(Here), $"{Here}?step=decide",
            ("decide-happened", "31/3/2026"), ("decide-happenedTime", "12:10"), ("decide-outcome", "strategy-discussion"));

        called.AssertSays("Strategy discussion now, 31 March 2026 at 12:10pm");
        called.AssertSays("By No manager named");
        (await worker.OpenAsync("/children/1001/clocks")).AssertSays("strategy discussion with social care, the police and health");
        Assert.Equal("/children/1001/add/strategy-discussion", called.LinkTo("Record the strategy discussion"));
    }

    [Fact]
    public async Task Somebody_decided_meanwhile_nothing_is_lost_and_nothing_is_decided_twice()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var manager = await council.SignInAsync("M1");
        var head = await council.SignInAsync("H1");
        (string, string)[] typed = [.. Advice, ("decide-withoutChecks", "School saw her.")];
        var (one, other) = (await manager.OpenAsync(Here), await head.OpenAsync(Here));

        var first = await manager.SendAsync(one, $"{Here}?step=decide", typed);
        var twice = await manager.SendAsync(one, $"{Here}?step=decide", typed);
        var stale = await head.SendAsync(other, $"{Here}?step=decide", [("decide-outcome", "referral"), .. typed]);

        first.AssertSays("Information and advice, 31 March 2026 at midday");
        Assert.Equal(HttpStatusCode.OK, twice.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        stale.AssertSays("This contact was decided on 31 March 2026 already: information and advice. Look at that decision. If it was wrong, correct it there, with the reason");
    }

    [Fact]
    [Capability("S021")]
    public async Task The_person_who_made_contact_is_told_and_the_agency_hears_how_good_its_referral_was()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var worker = await council.SignInAsync("W1");
        var page = await worker.SendAsync(await worker.OpenAsync(Here), $"{Here}?step=tell", ("tell-happened", "30/3/2026"), ("tell-happenedTime", "10:00"), ("tell-what", "arrived"), ("tell-how", "telephone"));
        page.AssertSays("The person who made contact was told that it has arrived. Recorded by Robin Ashdown");

        page = await worker.SendAsync(page, $"{Here}?step=grade", ("grade-happened", "31/3/2026"), ("grade-quality", "poor"), ("grade-missing", "childs-words"), ("grade-agencyTold", "yes"),
            ("grade-feedback", "Ask the child what she says."));
        page.AssertSays("How well the agency told us was looked at: not enough to decide on.");
        page.AssertSays("Ask the child what she says.");
        // One contact, graded not enough, the agency told; nothing in the quarter before.
        (await worker.OpenAsync("/front-door/agencies")).AssertSays("Elm Street Primary 1 0 0 1 1 None graded");
    }

    [Fact]
    public async Task What_is_ticked_for_a_brother_or_sister_is_recorded_for_them_and_a_decision_is_each_childs_own()
    {
        var other = Happened("1002", "2026-03-30T09:10", new Contact { From = ContactSource.School, Rating = ContactRating.Amber });
        var first = OneContact[0] with { Particulars = new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" } };
        await using var council = await WithAsync(cluster,
            [first, .. OneContact[1..], Happened("1002", "2025-01-06", new ChildDetails { GivenNames = "Idris", FamilyName = "Zabel", BornOn = Day("2020-11-19"), Family = "F1" }), other]);
        var worker = await council.SignInAsync("W1");
        var page = await worker.SendAsync(await worker.OpenAsync(Here), $"{Here}?step=consent",
            ("consent-happened", "30/3/2026"), ("consent-happenedTime", "10:00"), ("consent-consent", "given"), ("consent-who", "parent"), ("consent-also", "1002"));
        page = await worker.SendAsync(page, $"{Here}?step=ask", ("ask-happened", "30/3/2026"), ("ask-happenedTime", "10:10"), ("ask-agencies", "police"), ("ask-also", "1002"));

        page.AssertSays("The same contact about Idris Zabel (waiting).");
        var brother = await worker.OpenAsync($"/front-door/contacts/1002/{other.Id}");
        brother.AssertSays("Consent Yes, 30 March 2026 at 10am");
        brother.AssertSays("0 of 1 back.");
        await (await council.SignInAsync("M1")).SendAsync(await (await council.SignInAsync("M1")).OpenAsync(Here), $"{Here}?step=decide", Advice);
        (await worker.OpenAsync($"/front-door/contacts/1002/{other.Id}")).AssertSays("Waiting for checks for 27 hours .");
    }

    [Fact]
    public async Task What_was_typed_and_not_sent_is_there_again_in_its_own_form()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var worker = await council.SignInAsync("W1");
        var page = await worker.OpenAsync(Here);
        using var typing = new FormUrlEncodedContent([.. page.Unseen($"{Here}?step=propose"), KeyValuePair.Create("propose-reasons", "Third report this month.")]);
        Assert.Equal(HttpStatusCode.NoContent, (await worker.Browser.PostAsync(new Uri("/writing", UriKind.Relative), typing)).StatusCode);

        var again = await worker.OpenAsync(Here);

        again.AssertSays("This is what you had typed at");
        Assert.Equal("Third report this month.", again.TypedInto("propose-reasons"));
        Assert.Equal("", again.TypedInto("decide-reasons"));
        var sent = await worker.SendAsync(again, $"{Here}?step=propose", ("propose-happened", "31/3/2026"), ("propose-outcome", "referral"), ("propose-reasons", "Third report this month."));
        Assert.DoesNotContain("had not sent", (await worker.OpenAsync(Here)).Says, StringComparison.Ordinal);
        sent.AssertSays("Proposed. It waits for a manager now.");
    }

    [Fact]
    public async Task A_lower_rating_needs_a_manager_and_no_rating_moves_the_start()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var worker = await council.SignInAsync("W1");
        (string, string)[] green = [("rate-happened", "31/3/2026"), ("rate-happenedTime", "10:00"), ("rate-rating", "green"), ("rate-reasons", "Sister saw her.")];
        var stopped = await worker.SendAsync(await worker.OpenAsync(Here), $"{Here}?step=rate", [.. green, ("rate-manager", "M1")]);
        stopped.AssertSays("Only a manager may lower that: ask one, or leave it as it is");

        var manager = await council.SignInAsync("M1");
        var lower = await manager.SendAsync(await manager.OpenAsync(Here), $"{Here}?step=rate", green);
        lower.AssertSays("Green: no sign of danger Waiting for a decision for 27 hours .");
    }
}
