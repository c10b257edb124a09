using System.Net;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class EnquiryPagesTests(TestCluster cluster)
{
    private const string Room = "/children/1001/enquiry";
    private const string Sitting = "/children/1001/add/strategy-discussion";

    private static readonly Entry[] TwoSisters =
    [
        Happened("1001", "2026-03-27", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
        Happened("1002", "2026-03-27", new ChildDetails { GivenNames = "Leila", FamilyName = "Castellan", BornOn = Day("2020-11-19"), Family = "F1" }),
        Happened("1001", "2026-03-27T09:30", new SignificantHarmSuspected { Risk = EnquiryRisk.Lower }),
    ];

    [Fact]
    public async Task Where_nobody_recorded_who_was_invited_the_pages_say_so_and_count_nothing()
    {
        await using var council = await WithAsync(cluster,
        [
            .. TwoSisters,
            Happened("1001", "2026-03-27T15:00", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry, TookPart = [StrategyAgency.SocialCare, StrategyAgency.Police] }),
        ]);
        var head = await council.SignInAsync("H1");

        (await head.OpenAsync(Room)).AssertSays("Health Did not take part, invitation not recorded No");
        (await head.OpenAsync("/enquiries")).AssertSays("Health 1 Not recorded 0 1");
    }

    [Fact]
    public async Task An_enquiry_on_a_closed_child_opens_its_referral_in_the_same_step_and_once()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2025-06-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
            Happened("1001", "2025-06-02", new Referral { From = ContactSource.School }),
            Happened("1001", "2025-09-01", new CaseClosed { Why = EndOfNeed.ChildArrangementsOrder }),
        ]);
        var manager = await council.SignInAsync("M1");
        (string, string)[] said = [("happened", "31/3/2026"), ("happenedTime", "09:00"), ("decision", "begin-enquiry"), ("tookPart", "social-care"), ("tookPart", "police"), ("tookPart", "health")];

        var form = await manager.OpenAsync(Sitting);
        var once = await manager.SendAsync(form, Sitting, said);
        var twice = await manager.SendAsync(form, Sitting, said);
        await AddAsync(manager, "strategy-discussion", ("happened", "31/3/2026"), ("happenedTime", "11:00"), ("decision", "enquiry-goes-on"));

        Assert.Equal((Room, Room), (once.Path, twice.Path));
        var timeline = await manager.OpenAsync("/children/1001/timeline");
        timeline.AssertSays("6 entries");
        timeline.AssertSays("31 March 2026 A referral was received; from whom is not known.");
        // The enquiry that began is the decision on the referral: nobody waits for another.
        Assert.DoesNotContain("A decision on the referral 31 March 2026 Due", (await manager.OpenAsync("/children/1001/clocks")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enquiry_that_a_contact_led_to_opens_a_referral_from_whoever_told_us_and_one_on_an_open_child_opens_none()
    {
        var contact = Happened("1001", "2026-03-30T09:00", new Contact { From = ContactSource.Police });
        await using var council = await WithAsync(cluster,
        [
            .. TwoSisters, contact,
            Happened("1001", "2026-03-30T10:00", new ContactDecision { Outcome = ContactOutcome.StrategyDiscussion }) with { Strand = contact.Id },
            Happened("1002", "2026-03-30T10:00", new Referral { From = ContactSource.School }),
        ]);
        var manager = await council.SignInAsync("M1");

        await AddAsync(manager, "strategy-discussion", ("happened", "31/3/2026"), ("happenedTime", "09:00"), ("decision", "begin-enquiry"), ("1002-decision", "begin-enquiry"));

        (await manager.OpenAsync("/children/1001/timeline")).AssertSays("A referral was received from police.");
        (await manager.OpenAsync("/children/1002/timeline")).AssertSays("3 entries");
    }

    [Fact]
    [Capability("S035")]
    public async Task A_discussion_without_health_is_held_and_incomplete_the_enquiry_begins_and_health_is_a_wait_of_its_own()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var manager = await council.SignInAsync("M1");

        var room = await SitAsync(manager);

        // Friday 27 March is day 0 of everything: health by Monday 30 March, the enquiry by the 15th working day, 21 April (3 and 6 April are Good Friday and Easter Monday).
        Assert.Equal(Room, room.Path);
        room.AssertSays("Strategy discussion recorded for 2 children. The clocks have moved.");
        room.AssertSays("Held, and incomplete: health not heard yet. The enquiry runs all the same.");
        room.AssertSays("Health Invited, did not come No");
        room.AssertSays("Began on 27 March 2026 at 3pm, with the sitting that decided it.");
        room.AssertSays("Amira seen Not seen since the enquiry began.");
        var clocks = await manager.OpenAsync("/children/1001/clocks");
        clocks.AssertSays("What health holds, missing from the strategy discussion");
        clocks.AssertSays("30 March 2026");
        (await manager.OpenAsync("/children/1002/enquiry")).AssertSays("27 March 2026 at 3pm: no enquiry is needed");
        (await manager.OpenAsync("/grip/strategy-discussion-incomplete")).AssertSays("Amira Castellan");
        (await (await council.SignInAsync("H1")).OpenAsync("/enquiries")).AssertSays("Health 2 2 0 2");
    }

    [Fact]
    [Capability("S036")]
    [Capability("S037")]
    public async Task Later_sittings_what_agencies_tell_actions_and_to_whom_it_went_are_one_record()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var manager = await council.SignInAsync("M1");
        await SitAsync(manager);

        await AddAsync(manager, "strategy-information", ("happened", "30/3/2026"), ("agency", "health"), ("toldBy", "Named nurse"), ("information", "Two missed appointments."));
        await AddAsync(manager, "action-agreed", ("happened", "27/3/2026"), ("from", "strategy-discussion"), ("owner", "agency"), ("agency", "health"), ("by", "30/3/2026"), ("byTime", "16:30"), ("what", "The health visitor sees Leila."));
        await AddAsync(manager, "strategy-discussion", ("happened", "31/3/2026"), ("happenedTime", "09:00"), ("tookPart", "social-care"), ("tookPart", "police"), ("tookPart", "health"), ("decision", "enquiry-goes-on"));
        var room = await manager.OpenAsync(Room);
        var sent = await manager.SendAsync(room, Room);

        room.AssertSays("Health, Named nurse, 30 March 2026 Two missed appointments.");
        room.AssertSays("The health visitor sees Leila. Health 30 March 2026, 16:30 Overdue. Say what came of it");
        room.AssertSays("Complete: social care, the police and health took part.");
        room.AssertSays("Began on 27 March 2026 at 3pm");
        Assert.DoesNotContain("Held, and incomplete: health not heard", room.Says, StringComparison.Ordinal);
        sent.AssertSays("The record is marked as sent to everybody who took part.");
        sent.AssertSays("31 March 2026 at 12:30pm, to children's social care, police and health, up to the sitting of 31 March 2026");
    }

    [Fact]
    public async Task A_record_in_which_an_action_is_nobodys_can_be_sent_and_goes_on_waiting()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var manager = await council.SignInAsync("M1");
        await SitAsync(manager);
        await AddAsync(manager, "action-agreed", ("happened", "27/3/2026"), ("from", "strategy-discussion"), ("owner", "agency"), ("by", "31/3/2026"), ("what", "Somebody sees Leila."));

        var sent = await manager.SendAsync(await manager.OpenAsync(Room), Room);

        sent.AssertSays("The record is marked as sent. It goes on waiting: 1 action in it without a name or a day.");
        sent.AssertSays("Another agency, not named");
        // Friday 27 March is day 0: the next working day is Monday the 30th.
        (await manager.OpenAsync("/children/1001/clocks")).AssertSays("The record of the strategy discussion 27 March 2026 Due 30 March 2026 · 1 working day overdue");
    }

    [Fact]
    public async Task An_action_without_a_day_is_not_taken_and_what_was_typed_is_given_back()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var manager = await council.SignInAsync("M1");
        await SitAsync(manager);

        var again = await AddAsync(manager, "action-agreed", ("happened", "27/3/2026"), ("from", "strategy-discussion"), ("owner", "agency"), ("by", "tbc"), ("what", "Somebody sees Leila."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("'tbc' is not a date. Write it like 31/3/2026");
        Assert.Equal("Somebody sees Leila.", again.TypedInto("what"));
    }

    [Fact]
    [Capability("S039")]
    public async Task Only_a_manager_concludes_an_enquiry_with_the_child_unseen_the_wait_goes_on_and_the_head_sees_it_the_same_day()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var (worker, manager, head) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"), await council.SignInAsync("H1"));
        await SitAsync(manager);
        (string, string)[] unseen = [("happened", "31/3/2026"), ("outcome", "not-borne-out"), ("childSeen", "no"), ("whyNotSeen", "Nobody opened, four times."), ("manager", "M1")];

        var refused = await AddAsync(worker, "enquiry-ended", unseen);
        var asked = await AddAsync(manager, "enquiry-ended", unseen);
        var concluded = await AddAsync(manager, "enquiry-ended", [.. unseen, ("legalStep", "child-assessment-order")]);

        refused.AssertSays("Record the visit, or ask a manager to conclude it");
        Assert.Equal("Nobody opened, four times.", refused.TypedInto("whyNotSeen"));
        asked.AssertSays("Select which legal step was considered so that the child is seen");
        Assert.Equal(Room, concluded.Path);
        (await head.OpenAsync("/grip/not-seen-in-enquiry")).AssertSays("Amira Castellan");
        (await head.OpenAsync("/enquiries")).AssertSays("Concluded with the child not seen Amira Castellan , concluded on 31 March 2026");
    }

    [Fact]
    [Capability("S038")]
    [Capability("S040")]
    public async Task A_running_enquiry_shows_who_makes_it_with_whom_and_when_each_child_was_seen()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        await SitAsync(manager);
        await AddAsync(worker, "enquiry-opened", ("happened", "27/3/2026"), ("ledBy", "W1"), ("with", "with-police"));
        await AddAsync(worker, "visit", ("happened", "30/3/2026"), ("happenedTime", "16:10"), ("seen", "alone"));

        var room = await worker.OpenAsync(Room);
        var list = await manager.OpenAsync("/enquiries");
        await AddAsync(worker, "enquiry-ended", ("happened", "31/3/2026"), ("outcome", "conference-needed"), ("childSeen", "alone"), ("manager", "M1"));

        room.AssertSays("Who enquires Robin Ashdown, jointly with the police");
        room.AssertSays("Amira seen First on 30 March 2026 at 4:10pm. Alone first on 30 March 2026 at 4:10pm.");
        // Day 0 is Friday 27 March; Monday 30 and Tuesday 31 March are the first and second working days.
        list.AssertSays("Amira Castellan 27 March 2026 2 of 15 30 March 2026 30 March 2026 With the police");
        (await manager.OpenAsync("/enquiries")).AssertSays("No enquiry runs.");
        (await manager.OpenAsync(Room)).AssertSays("Concluded on 31 March 2026: borne out, and a conference is needed.");
    }

    [Fact]
    public async Task The_room_says_what_the_enquiry_came_to_what_the_police_did_and_how_the_conference_is_asked_for()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        await SitAsync(manager);
        await AddAsync(worker, "visit", ("happened", "30/3/2026"), ("happenedTime", "16:10"), ("seen", "not-alone"), ("whyNotAlone", "child-refused"));
        await AddAsync(worker, "evidential-interview", ("happened", "30/3/2026"), ("by", "police-only"), ("whyPoliceOnly", "Nobody was free."));
        // The discussion decided at three in the afternoon of the 27th; health told the evening before what it holds: it belongs to this enquiry, and to no other.
        await AddAsync(worker, "strategy-information", ("happened", "26/3/2026"), ("agency", "health"), ("information", "Two missed appointments."));
        await AddAsync(worker, "enquiry-ended", ("happened", "31/3/2026"), ("outcome", "conference-needed"), ("childSeen", "not-alone"), ("manager", "M1"), ("shared", "no"), ("reasons", "She is afraid."));

        var room = await manager.OpenAsync(Room);

        room.AssertSays("Authorised by Morgan Tull Family and agencies told No Why She is afraid. The whole conclusion Conference Needed.");
        // Day 0 is Friday 27 March; 3 and 6 April are Good Friday and Easter Monday: the fifteenth working day is Tuesday 21 April.
        room.AssertSays("Due 21 April 2026");
        room.AssertSays("Request the conference Book it");
        room.AssertSays("The child was interviewed for evidence by the police alone. Nobody was free. What came of it has not been told to us.");
        room.AssertSays("Health, 26 March 2026 Two missed appointments.");
        Assert.DoesNotContain("The enquiry runs all the same", room.Says, StringComparison.Ordinal);
        var requested = await AddAsync(worker, "conference-requested", ("happened", "31/3/2026"));
        (await manager.OpenAsync(Room)).AssertSays("31 March 2026: An initial conference was requested.");
        Assert.Equal(HttpStatusCode.OK, requested.Status);
    }

    [Theory]
    [InlineData("strategy-discussion", "26/3/2026", "decision", "enquiry-goes-on", "No enquiry had begun by that day, so none can go on. Choose what this sitting decided, or check the day")]
    [InlineData("enquiry-opened", "26/3/2026", "with", "alone", "The enquiry began on 27 March 2026: 'Enquiry taken up' cannot come before that.")]
    [InlineData("initial-conference", "26/3/2026", "outcome", "no-plan", "The enquiry began on 27 March 2026: 'Initial child protection conference' cannot come before that.")]
    [InlineData("enquiry-ended", "31/3/2026", "childSeen", "not-born", "The child was born on 4 May 2017. Record the visit at which the child was seen, or answer No")]
    public async Task What_cannot_have_been_is_refused_in_a_sentence_and_given_back(string kind, string on, string question, string answer, string says)
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var manager = await council.SignInAsync("M1");
        await SitAsync(manager);

        var refused = await AddAsync(manager, kind, [("happened", on), (question, answer), .. kind == "enquiry-ended" ? [("outcome", "not-borne-out")] : Array.Empty<(string, string)>()]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        refused.AssertSays(says);
        Assert.Equal(on, refused.TypedInto("happened"));
    }

    [Fact]
    [Capability("S041")]
    [Capability("S042")]
    public async Task The_police_are_asked_until_they_tell_what_they_found_and_an_interview_by_the_police_alone_says_why()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var manager = await council.SignInAsync("M1");
        await SitAsync(manager);

        var interview = await AddAsync(manager, "evidential-interview", ("happened", "30/3/2026"), ("by", "police-only"));
        await AddAsync(manager, "police-outcome-awaited", ("happened", "27/3/2026"), ("askAgainOn", "30/3/2026"));
        var waiting = await manager.OpenAsync("/children/1001/clocks");
        await AddAsync(manager, "police-outcome-told", ("happened", "31/3/2026"), ("outcome", "no-further-action"));

        interview.AssertSays("Say why no social worker took part");
        waiting.AssertSays("What came of the police investigation");
        (await manager.OpenAsync("/children/1001/timeline")).AssertSays("The police told us what came of their investigation: no further action.");
    }

    [Fact]
    [Capability("S044")]
    public async Task What_discussions_led_to_is_counted_child_by_child()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var manager = await council.SignInAsync("M1");
        await SitAsync(manager);

        (await manager.OpenAsync("/enquiries")).AssertSays("Discussed 2 Enquiry 1 Initial conference 0 Child protection plan 0 No enquiry 1");
    }

    [Fact]
    [Capability("S034")]
    public async Task A_discussion_is_counted_from_the_hour_harm_was_suspected_and_one_that_is_incomplete_is_not_in_time()
    {
        // Suspected about Amira on Friday 27 March: a complete discussion by Monday 30 March. It was held with health only on the 31st. About Noor on the 30th: held complete the same day.
        await using var council = await WithAsync(cluster,
        [
            .. TwoSisters,
            Happened("1003", "2026-03-30T09:00", new SignificantHarmSuspected { Risk = EnquiryRisk.High }),
            Happened("1003", "2026-03-30T13:00", new StrategyDiscussion { Decision = StrategyDecision.NoEnquiry, Form = DiscussionForm.Video, TookPart = [.. StrategyDiscussion.Minimum] }),
        ]);
        var manager = await council.SignInAsync("M1");
        await SitAsync(manager);
        (await manager.OpenAsync("/grip/strategy-discussion-not-held")).AssertSays("Amira Castellan");

        var room = await AddAsync(manager, "strategy-discussion", ("happened", "31/3/2026"), ("happenedTime", "09:00"), ("form", "meeting"), ("tookPart", "social-care"), ("tookPart", "police"),
            ("tookPart", "health"), ("decision", "enquiry-goes-on"));

        room.AssertSays("Held as: a meeting.");
        (await manager.OpenAsync("/enquiries")).AssertSays("Discussions held in time: 1 of 2");
    }

    [Fact]
    [Capability("S043")]
    public async Task A_challenge_to_a_partner_stays_open_by_its_age_until_the_practice_has_changed()
    {
        await using var council = await WithAsync(cluster, TwoSisters);
        var head = await council.SignInAsync("H1");

        await AddForCouncilAsync(head, "practice-challenged", ("happened", "1/3/2026"), ("agency", "health"), ("issue", "Nobody from health comes to strategy discussions."));
        await AddForCouncilAsync(head, "practice-challenge-answered", ("happened", "20/3/2026"), ("agency", "health"), ("resolved", "no"), ("answer", "A rota is promised."));

        // From Sunday 1 March to Tuesday 31 March: 30 days.
        (await head.OpenAsync("/enquiries")).AssertSays("Health: open for 30 days, since 1 March 2026, answered and not resolved");
        await AddForCouncilAsync(head, "practice-challenge-answered", ("happened", "31/3/2026"), ("agency", "health"), ("resolved", "yes"));
        (await head.OpenAsync("/enquiries")).AssertSays("Challenges to partner agencies None is open.");
    }

    private static async Task AddForCouncilAsync(Visitor visitor, string kind, params (string, string)[] typed) =>
        Assert.Equal(HttpStatusCode.OK, (await visitor.SendAsync(await visitor.OpenAsync($"/council/add/{kind}"), $"/council/add/{kind}", typed)).Status);

    /// <summary>Friday 27 March, three in the afternoon: social care and the police; an enquiry about Amira, none about her sister.</summary>
    private static async Task<PageSeen> SitAsync(Visitor manager) => await manager.SendAsync(await manager.OpenAsync(Sitting), Sitting,
        ("happened", "27/3/2026"), ("happenedTime", "15:00"),
        ("invited", "social-care"), ("invited", "police"), ("invited", "health"), ("tookPart", "social-care"), ("tookPart", "police"), ("manager", "M1"),
        ("decision", "begin-enquiry"), ("risk", "lower"), ("1002-decision", "no-enquiry"), ("1002-reasons", "She was at her father's."));

    private static async Task<PageSeen> AddAsync(Visitor visitor, string kind, params (string, string)[] typed)
    {
        var path = $"/children/1001/add/{kind}?to={Uri.EscapeDataString(Room)}";
        return await visitor.SendAsync(await visitor.OpenAsync(path), path, typed);
    }
}
