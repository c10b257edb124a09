using System.Net;
using Linnet.Children;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class ConferenceRoomTests(TestCluster cluster)
{
    private const string Room = "/children/1001/meetings/initial-conference/2026-03-23";
    private const string BrothersRoom = "/children/1002/meetings/initial-conference/2026-03-23";

    // An enquiry about two of one family since Monday 2 March 2026; the conference is booked for Monday 23 March, the fifteenth working day.
    private static readonly Entry[] Enquired = [.. Enquiry("1001", "Amira", "2014-05-04"), .. Enquiry("1002", "Idris", "2024-11-19")];

    // The same, and the conference decided on a plan for her and on none for him.
    private static readonly Entry[] Decided =
    [
        .. Enquired,
        Happened("1001", "2026-03-23", new Conferences.InitialConference { Outcome = Conferences.ConferenceOutcome.Plan, Quorate = true, Reasons = "She is hurt." }),
        Happened("1002", "2026-03-23", new Conferences.InitialConference { Outcome = Conferences.ConferenceOutcome.NoPlan, Quorate = true }),
        Happened("1001", "2026-03-23", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect, WhyCategory = "Nobody feeds her." }),
    ];

    [Fact]
    [Capability("S085")]
    public async Task Of_a_family_is_recorded_once_with_a_decision_about_each_child_and_shows_whether_it_was_in_time()
    {
        await using var council = await WithAsync(cluster, Enquired);
        var worker = await council.SignInAsync("W1");
        var room = await worker.OpenAsync(Room);
        room.AssertSays("Initial child protection conference, booked for 23 March 2026");
        room.AssertSays("The day has gone by and nobody has recorded that it was held.");

        var form = room.LinkTo("Record that it was held");
        room = await worker.SendAsync(await worker.OpenAsync(form), form, ("happened", "23/3/2026"), ("quorate", "yes"), ("outcome", "plan"), ("reasons", "She is hurt."), ("1002-outcome", "no-plan"));

        room.AssertSays("Initial child protection conference, 23 March 2026");
        // 2 March is day 0; fifteen working days on is 23 March.
        room.AssertSays("Met on 23 March 2026 · in time");
        room.AssertSays("The initial conference decided on a child protection plan. She is hurt.");
        room.AssertSays("The plan is in force since 23 March 2026. Its category has not been recorded.");
        (await worker.OpenAsync(BrothersRoom)).AssertSays("The initial conference decided that no child protection plan is needed.");
        // The first core group: ten working days on, without Good Friday 3 April and Easter Monday 6 April. The first review: three months on.
        var meetings = await worker.OpenAsync("/children/1001/meetings");
        meetings.AssertSays("A first core group: Due 8 April 2026");
        meetings.AssertSays("A first review conference: Due 23 June 2026");
    }

    [Fact]
    public async Task Held_a_working_day_after_the_fifteenth_is_late()
    {
        // One working day after the fifteenth.
        await using var council = await WithAsync(cluster, [.. Enquired, Happened("1001", "2026-03-24", new Conferences.InitialConference { Outcome = Conferences.ConferenceOutcome.NoPlan, Quorate = true })]);
        (await (await council.SignInAsync("M1")).OpenAsync("/children/1001/meetings/initial-conference/2026-03-24")).AssertSays("Met on 24 March 2026 · late");
    }

    [Fact]
    public async Task Works_out_who_was_invited_reported_and_came_and_keeps_dissent_for_every_child_it_was_about()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");
        var invite = $"{Room}/invite";

        var room = await worker.SendAsync(await worker.OpenAsync(invite), invite, ("happened", "11/3/2026"), ("agency", "police"), ("agency", "health"), ("reports", "yes"));
        room.AssertSays("2 agencies invited.");
        var report = room.LinkTo("Record an agency’s report");
        room = await worker.SendAsync(await worker.OpenAsync(report), report, ("happened", "17/3/2026"), ("agency", "health"));
        var attendance = $"{Room}/attendance";
        room = await worker.SendAsync(await worker.OpenAsync(attendance), attendance, ("police-how", "apologies"), ("health-how", "came"), ("health-dissents", "yes"),
            ("health-view", "Physical harm as well."), ("education-how", "came"));

        room.AssertSays("Police 11 March 2026 Not received");
        room.AssertSays("Health 11 March 2026 Received on 17 March 2026 Came, and did not agree");
        room.AssertSays("School, college or nursery Not recorded Not asked for Came");
        room.AssertSays("Health did not agree. Physical harm as well.");
        // Three working days before 23 March.
        room.AssertSays("18 March 2026");
        (await worker.OpenAsync(BrothersRoom)).AssertSays("Health 11 March 2026 Not received");
        (await worker.OpenAsync("/children/1002/meetings")).AssertSays("2 of 2 invited came");
    }

    [Fact]
    public async Task Whoever_was_invited_and_asked_is_not_asked_twice_and_nobody_writes_over_a_dissent()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");
        var (invite, attendance) = ($"{Room}/invite", $"{Room}/attendance");
        await worker.SendAsync(await worker.OpenAsync(invite), invite, ("happened", "11/3/2026"), ("agency", "health"), ("reports", "yes"));

        var again = await worker.SendAsync(await worker.OpenAsync(invite), invite, ("happened", "12/3/2026"), ("agency", "health"), ("reports", "yes"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("They are invited already. Select an agency that is not");
        again.AssertSays("Health (invited on 11 March 2026)");
        await worker.SendAsync(await worker.OpenAsync(invite), invite, ("happened", "12/3/2026"), ("agency", "health"), ("agency", "police"), ("reports", "yes"));
        // One report of health is waited for, not two of which one would wait for ever.
        var report = (await worker.OpenAsync(Room)).LinkTo("Record an agency’s report");
        (await worker.SendAsync(await worker.OpenAsync(report), report, ("happened", "17/3/2026"), ("agency", "health"))).AssertSays("Health 11 March 2026 Received on 17 March 2026");

        var before = await worker.OpenAsync(attendance);
        await worker.SendAsync(before, attendance, ("health-how", "came"), ("health-dissents", "yes"), ("health-view", "Physical harm as well."));
        var form = await worker.OpenAsync(attendance);
        form.AssertSays("Health: came, and did not agree. Correct");
        // A page that was opened before: what it says now is on the record already.
        var stale = await worker.SendAsync(form, attendance, ("health-how", "absent"), ("police-how", "came"));
        stale.AssertSays("Health did not agree. Physical harm as well.");
        var general = "/children/1001/add/agency-at-meeting";
        (await worker.SendAsync(await worker.OpenAsync(general), general, ("happened", "23/3/2026"), ("meeting", "initial-conference"), ("agency", "health"), ("how", "absent")))
            .AssertSays("That is on the record already for the initial child protection conference of 23 March 2026. Correct that entry in the timeline, and say why");
    }

    [Fact]
    public async Task What_was_chosen_on_an_invitation_and_not_sent_is_there_again()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");
        var invite = $"{Room}/invite";
        var form = await worker.OpenAsync(invite);

        // Signed out by the time it is sent.
        await council.Visit().SendAsync(form, invite, ("happened", "12/3/2026"), ("agency", "health"), ("agency", "police"));

        var back = await (await council.SignInAsync("W1")).OpenAsync(invite);
        back.AssertSays("This is what you had typed at");
        Assert.Equal("12/3/2026", back.TypedInto("happened"));
        Assert.Contains("value=\"health\" checked", back.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"education\" checked", back.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_again_when_nobody_was_ticked_or_a_dissent_has_no_view_and_gives_back_what_was_typed()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");
        var (invite, attendance) = ($"{Room}/invite", $"{Room}/attendance");

        var none = await worker.SendAsync(await worker.OpenAsync(invite), invite, ("happened", "tbc"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
        none.AssertSays("'tbc' is not a date. Write it like 31/3/2026");
        none.AssertSays("Select the agencies that were invited");
        var late = await worker.SendAsync(await worker.OpenAsync(invite), invite, ("happened", "24/3/2026"), ("agency", "police"));
        late.AssertSays("The meeting is on 23 March 2026. The invitation must not be after it");

        var again = await worker.SendAsync(await worker.OpenAsync(attendance), attendance, ("police-how", "came"), ("police-dissents", "yes"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Write why the agency did not agree");
        Assert.Equal("came", again.Chosen("police-how"));
    }

    [Fact]
    [Capability("S087")]
    public async Task Warns_when_the_category_does_not_say_what_the_worry_was_and_shows_why_it_was_chosen()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");

        var room = await worker.OpenAsync(Room);
        room.AssertSays("Category: Neglect. Nobody feeds her.");
        room.AssertSays("The category does not say what the worry was. The plan is for neglect. What we were told on 27 February 2026 was physical harm.");

        const string Change = "/children/1001/add/category-of-abuse-changed";
        await worker.SendAsync(await worker.OpenAsync(Change), Change, ("happened", "30/3/2026"), ("category", "physical"), ("reasons", "The medical."));
        Assert.DoesNotContain("does not say what the worry was", (await worker.OpenAsync(Room)).Says, StringComparison.Ordinal);
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("The category of the child protection plan became physical abuse.");
    }

    [Fact]
    [Capability("S088")]
    [Capability("S092")]
    public async Task Shows_how_child_and_family_took_part_and_whether_an_advocate_was_offered_and_came()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");
        var room = await worker.OpenAsync(Room);
        room.AssertSays("Nobody has recorded how the child took part");
        room.AssertSays("Advocate No advocate has been offered");

        var offer = room.LinkTo("Record an offer of an advocate");
        room = await worker.SendAsync(await worker.OpenAsync(offer), offer, ("happened", "12/3/2026"), ("answer", "accepted"));
        var took = room.LinkTo("Record how child and family took part");
        room = await worker.SendAsync(await worker.OpenAsync(took), took, ("happened", "23/3/2026"), ("meeting", "initial-conference"), ("advocateCame", "yes"), ("came", "mother"),
            ("whyNot", "Father works abroad."), ("tookPart", "sent-view"), ("childsWords", "Ask my sister."), ("1002-tookPart", "too-young"));

        room.AssertSays("The child Did not come, and sent their view: “Ask my sister.”");
        room.AssertSays("Who came of the family The mother. Father works abroad.");
        room.AssertSays("Offered on 12 March 2026: wants one. An advocate came");
        var brother = await worker.OpenAsync(BrothersRoom);
        brother.AssertSays("The child Under 4 years old");
        Assert.DoesNotContain("Ask my sister", brother.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_its_decisions_on_a_sheet_with_what_comes_next()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Decided,
            Happened("1001", "2026-03-23", new ActionAgreed { From = ActionFrom.Conference, Owner = ActionOwner.Parent, By = Day("2026-04-10"), What = "See the doctor." }),
            Happened("1001", "2026-03-23", new MeetingBooked { What = BookedMeeting.CoreGroup, For = Day("2026-04-07") }),
        ]);
        var sheet = await (await council.SignInAsync("M1")).OpenAsync($"{Room}/sheet");

        sheet.AssertSays("Decisions about Amira Castellan");
        sheet.AssertSays("Decision The initial conference decided on a child protection plan. Why She is hurt. Category Neglect. Nobody feeds her.");
        sheet.AssertSays("A parent or carer: See the doctor. By 10 April 2026.");
        sheet.AssertSays("A first core group, booked for 7 April 2026, by 8 April 2026 at the latest");
        sheet.AssertSays("A first review conference, by 23 June 2026 at the latest");
    }

    [Fact]
    public async Task Waits_for_its_decisions_five_and_its_minutes_twenty_working_days_and_says_to_whom_they_went()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");
        var room = await worker.OpenAsync(Room);
        // Five working days after 23 March is Monday 30 March; twenty, without the two days of Easter, Wednesday 22 April.
        room.AssertSays("The decisions of the conference: Due 30 March 2026");
        room.AssertSays("The minutes of the conference: Due 22 April 2026");

        var minutes = room.LinkTo("Record that the minutes were sent");
        room = await worker.SendAsync(await worker.OpenAsync(minutes), minutes, ("happened", "31/3/2026"), ("which", "initial"), ("to", "parents"), ("to", "agencies-that-came"));

        room.AssertSays("Minutes Sent on 31 March 2026, to the parents or carers and the agencies that came");
        room.AssertSays("The minutes of the conference: Met on 31 March 2026 · in time");
    }

    [Fact]
    [Capability("S086")]
    public async Task Reviews_count_from_the_day_the_one_before_was_held()
    {
        await using var council = await WithAsync(cluster, Decided, "2026-12-01");
        var worker = await council.SignInAsync("W1");
        const string Form = "/children/1001/add/review-conference";

        // Due three months after 23 March: 23 June. Held on 16 June; six months from that day is 16 December, not 23 December.
        await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "16/6/2026"), ("which", "first"), ("decision", "plan-continues"), ("quorate", "yes"), ("grade", "drifts"));

        var meetings = await worker.OpenAsync("/children/1001/meetings");
        meetings.AssertSays("Another review conference: Due 16 December 2026");
        meetings.AssertSays("16 June 2026 Met on 16 June 2026 · in time");
        (await worker.OpenAsync("/children/1001/meetings/review-conference/2026-06-16")).AssertSays("The child protection plan was reviewed: the plan goes on. The chair on the work: it drifts.");

        var twice = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "16/6/2026"), ("which", "later"), ("decision", "plan-continues"), ("quorate", "yes"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        twice.AssertSays("A review conference of 16 June 2026 is on the record already. Correct that one, or check the day");
        // A review that is missed.
        (await (await council.SignInAsync("M1")).OpenAsync("/children/1001/meetings?asAt=2026-12-01")).AssertSays("Another review conference: Due 16 December 2026");
    }

    [Fact]
    [Capability("S089")]
    [Capability("S090")]
    public async Task Core_groups_show_the_gap_and_the_minutes_that_are_missing()
    {
        await using var council = await WithAsync(cluster, Decided, "2026-06-30");
        var worker = await council.SignInAsync("W1");
        const string Form = "/children/1001/add/core-group";
        await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "7/4/2026"), ("otherAgencyThere", "yes"), ("parentThere", "yes"), ("planInDetail", "yes"));
        const string Minutes = "/children/1001/add/plan-meeting-minutes";
        await worker.SendAsync(await worker.OpenAsync(Minutes), Minutes, ("happened", "14/4/2026"), ("meeting", "core-group"), ("heldOn", "7/4/2026"), ("stage", "sent-out"));
        // Six weeks from 7 April is 19 May; held on 2 June it is late, 56 days after the one before.
        await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "2/6/2026"), ("otherAgencyThere", "yes"));

        var meetings = await worker.OpenAsync("/children/1001/meetings");
        meetings.AssertSays("2 June 2026 56 days after the one before Met on 2 June 2026 · late");
        // Six weeks from 2 June.
        meetings.AssertSays("Another core group: Due 14 July 2026");
        meetings.AssertSays("Not recorded Not recorded None");

        var room = await worker.OpenAsync("/children/1001/meetings/core-group/2026-06-02");
        // Ten working days after 2 June.
        room.AssertSays("The minutes of the core group: Due 16 June 2026");
        var written = room.LinkTo("Record that the minutes were written");
        room = await worker.SendAsync(await worker.OpenAsync(written), written, ("happened", "15/6/2026"), ("meeting", "core-group"), ("heldOn", "2/6/2026"), ("stage", "written"));
        room.AssertSays("Minutes Written on 15 June 2026. Not sent");
        var sent = room.LinkTo("Record that the minutes were sent out");
        room = await worker.SendAsync(await worker.OpenAsync(sent), sent, ("happened", "17/6/2026"), ("meeting", "core-group"), ("heldOn", "2/6/2026"), ("stage", "sent-out"), ("to", "parents"));
        room.AssertSays("Written on 15 June 2026. Sent on 17 June 2026, to the parents or carers");
        room.AssertSays("The minutes of the core group: Met on 17 June 2026 · late");
    }

    [Fact]
    public async Task A_second_initial_conference_on_one_day_and_one_still_to_come_are_refused()
    {
        await using var council = await WithAsync(cluster, Decided);
        var worker = await council.SignInAsync("W1");
        const string Form = "/children/1001/add/initial-conference";

        var twice = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "23/3/2026"), ("outcome", "no-plan"));
        twice.AssertSays("An initial conference of 23 March 2026 is on the record already.");
        var tomorrow = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "1/4/2026"), ("outcome", "no-plan"), ("reasons", "It was a long day."));
        tomorrow.AssertSays("The conference must be today or in the past. Record a booking for one still to come");
        Assert.Equal("It was a long day.", tomorrow.TypedInto("reasons"));
    }

    private static IEnumerable<Entry> Enquiry(string id, string name, string born) =>
    [
        Happened(id, "2026-02-02", new ChildDetails { GivenNames = name, FamilyName = "Castellan", BornOn = Day(born), Family = "F1" }),
        Happened(id, "2026-02-27T10:00", new Contact { From = ContactSource.School, Worry = Worry.PhysicalHarm, AsSaid = "A bruise." }),
        Happened(id, "2026-03-02T11:00", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry, TookPart = [StrategyAgency.SocialCare, StrategyAgency.Police, StrategyAgency.Health] }),
        Happened(id, "2026-03-09", new Conferences.ConferenceBooked { Which = Conferences.ConferenceKind.Initial, For = Day("2026-03-23") }),
    ];
}
