using System.Net;
using Linnet.FrontDoor;
using static Linnet.Web.Tests.ContactStory;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Consent, and the agencies that are asked: nothing goes out without the one, and the board shows what the others said.</summary>
public sealed class FrontDoorChecksTests(TestCluster cluster)
{
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
}
