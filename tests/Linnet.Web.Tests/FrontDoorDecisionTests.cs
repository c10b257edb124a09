using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>From a contact to its decision: consent, checks, what was known before, and a manager.</summary>
public sealed class FrontDoorDecisionTests(TestCluster cluster)
{
    private static readonly Entry Worried = Happened("1001", "2026-03-30T09:10", new Contact
    {
        From = ContactSource.School, Agency = "Elm Street Primary", Rating = ContactRating.Amber, Worry = Worry.Neglect, AsSaid = "She came without breakfast again.",
    });

    private static readonly Entry[] OneContact =
    [
        Happened("1001", "2025-01-06", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Worried,
        new()
        {
            Id = Guid.CreateVersion7(), Subject = Subject.Authority, Type = RecordType.Of<ThresholdDocumentAgreed>(), Happened = new(Day("2026-01-05")),
            Recorded = Worried.Recorded, By = "H1", Particulars = new ThresholdDocumentAgreed { Version = "version 4, January 2026" },
        },
    ];

    private static readonly Entry[] KnownBefore =
    [
        .. OneContact,
        Happened("1001", "2025-09-01T10:00", new Referral { From = ContactSource.Police }),
        Happened("1001", "2025-09-01T15:00", new ReferralDecision { Outcome = ReferralOutcome.NoFurtherAction }),
    ];

    private static readonly (string, string)[] Advice =
        [("decide-happened", "31/3/2026"), ("decide-happenedTime", "12:00"), ("decide-outcome", "advice"), ("decide-threshold", "universal"), ("decide-reasons", "Breakfast club found.")];

    private static string Here => $"/front-door/contacts/1001/{Worried.Id}";

    [Fact]
    [Capability("S018")]
    public async Task No_check_goes_out_without_consent_and_danger_is_one_click()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var worker = await council.SignInAsync("W1");
        var page = await worker.OpenAsync(Here);
        (string, string)[] ask = [("ask-happened", "31/3/2026"), ("ask-happenedTime", "10:00"), ("ask-agencies", "police"), ("ask-asked", "Any call-outs?")];

        var stopped = await worker.SendAsync(page, $"{Here}?step=ask", ask);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stopped.Status);
        stopped.AssertSays("Record the family's consent, or why agencies are asked without it, before this goes out.");
        Assert.Equal("Any call-outs?", stopped.TypedInto("ask-asked"));

        var gone = await worker.SendAsync(stopped, $"{Here}?step=ask", [.. ask, ("danger", "true")]);
        gone.AssertSays("The agencies are asked.");
        gone.AssertSays("0 of 1 back.");
        // Asked at ten on Tuesday as danger now: four hours, until two in the afternoon.
        gone.AssertSays("Police 31 March 2026 at 10am");
        gone.AssertSays("Consent Not asked: asking would put the child at risk, 31 March 2026 at 10am A child may be suffering, or at risk of, significant harm. Decided by Robin Ashdown.");
    }

    [Fact]
    public async Task A_refusal_is_set_aside_with_who_and_why_and_a_refusal_that_stands_keeps_checks_back()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var worker = await council.SignInAsync("W1");
        var consent = $"{Here}?step=consent";
        (string, string)[] at = [("consent-happened", "30/3/2026"), ("consent-happenedTime", "10:00")];

        var page = await worker.SendAsync(await worker.OpenAsync(Here), consent, [.. at, ("consent-consent", "refused"), ("consent-who", "parent")]);
        var stopped = await worker.SendAsync(page, $"{Here}?step=ask", ("ask-happened", "30/3/2026"), ("ask-happenedTime", "11:00"), ("ask-agencies", "health"));
        stopped.AssertSays("The family refused. Record why the refusal is set aside before an agency is asked, or say that the child may be in danger");

        var without = await worker.SendAsync(stopped, consent, ("consent-happened", "30/3/2026"), ("consent-happenedTime", "11:30"), ("consent-consent", "set-aside"));
        without.AssertSays("Say why the refusal is set aside");
        var set = await worker.SendAsync(without, consent, ("consent-happened", "30/3/2026"), ("consent-happenedTime", "11:30"), ("consent-consent", "set-aside"), ("consent-basis", "harm"),
            ("consent-reasons", "Third report in a month."));
        set.AssertSays("No, but the child's safety comes first, 30 March 2026 at 11:30am");
        var asked = await worker.SendAsync(set, $"{Here}?step=ask", ("ask-happened", "30/3/2026"), ("ask-happenedTime", "11:40"), ("ask-agencies", "health"));
        asked.AssertSays("The agencies are asked.");
    }

    [Fact]
    [Capability("S016")]
    public async Task The_check_board_shows_what_is_back_and_a_decision_without_all_of_it_says_why()
    {
        await using var council = await WithAsync(cluster, OneContact);
        var manager = await council.SignInAsync("M1");
        var page = await manager.SendAsync(await manager.OpenAsync(Here), $"{Here}?step=consent", ("consent-happened", "30/3/2026"), ("consent-consent", "given"), ("consent-who", "parent"));
        page = await manager.SendAsync(page, $"{Here}?step=ask",
            ("ask-happened", "30/3/2026"), ("ask-happenedTime", "09:30"), ("ask-agencies", "police"), ("ask-agencies", "health"));
        page.AssertSays("0 of 2 back.");

        // Amber: an answer within one working day, by the end of Tuesday 31 March.
        var police = page.OptionOf("answer-check", "Police");
        page = await manager.SendAsync(page, $"{Here}?step=answer", ("answer-check", police), ("answer-happened", "30/3/2026"), ("answer-happenedTime", "15:00"), ("answer-answer", "nothing-held"));
        page.AssertSays("1 of 2 back.");
        page.AssertSays("30 March 2026 at 3pm: They hold nothing");
        page = await manager.SendAsync(page, $"{Here}?step=chase");
        page.AssertSays("chased once, last on 31 March 2026");

        var stopped = await manager.SendAsync(page, $"{Here}?step=decide", Advice);
        stopped.AssertSays("Health has not answered. Wait for it, or say why it is decided without");
        Assert.Equal("Breakfast club found.", stopped.TypedInto("decide-reasons"));
        var decided = await manager.SendAsync(stopped, $"{Here}?step=decide", [.. Advice, ("decide-withoutChecks", "The health visitor is on leave; school saw her today.")]);
        decided.AssertSays("Decided without all of them: The health visitor is on leave; school saw her today.");
    }

    [Fact]
    public async Task An_answer_from_before_the_question_is_not_taken()
    {
        var asked = Happened("1001", "2026-03-30T10:00", new AgencyCheckAsked { Agency = CheckedAgency.Police }) with { AroseFrom = Worried.Id };
        await using var council = await WithAsync(cluster, [.. OneContact, asked]);
        var worker = await council.SignInAsync("W1");
        var page = await worker.OpenAsync(Here);

        var stopped = await worker.SendAsync(page, $"{Here}?step=answer", ("answer-check", asked.Id.ToString()), ("answer-happened", "30/3/2026"), ("answer-happenedTime", "09:00"),
            ("answer-answer", "answered"), ("answer-account", "Two call-outs."));

        stopped.AssertSays("The agency was asked at 10am on Monday 30 March 2026. The answer must be later: check the date and time");
        Assert.Equal("Two call-outs.", stopped.TypedInto("answer-account"));
    }

    [Fact]
    [Capability("S017")]
    [Capability("S020")]
    [Capability("S030")]
    public async Task A_decision_rests_on_what_was_known_before_and_names_the_level_and_the_version_of_the_threshold_document()
    {
        await using var council = await WithAsync(cluster, KnownBefore);
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
        await using var council = await WithAsync(cluster, KnownBefore);
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
