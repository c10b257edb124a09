using System.Net;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.Court;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class PracticeTests(TestCluster cluster)
{
    private const string Headings = "What are we worried about?\nWhat is working well?\n\nWhat needs to happen?";

    private static readonly Entry Before = Happened("1002", "2026-02-20", new AssessmentStarted { AssessedBy = "W1" });

    [Fact]
    [Capability("S051")]
    public async Task The_council_declares_its_framework_workers_answer_its_headings_and_the_share_of_assessments_opens_to_the_children()
    {
        // The framework is used from Monday 2 March. Amira's assessment began on the 3rd; Idris's on 20 February, before it; Leila's on the
        // 4th was authorised without a word under any heading. So of two assessments since it came in one used it: 50%.
        await using var council = await WithAsync(cluster,
        [
            .. AssessmentStory.Before,
            AssessmentStory.Started,
            AssessmentStory.VisitOnTheNinth,
            .. AssessmentStory.Written,
            Before,
            Happened("1002", "2026-03-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }),
            Happened("1004", "2026-03-04", new ChildDetails { GivenNames = "Leila", FamilyName = "Orde", BornOn = Day("2019-01-01") }),
            Happened("1004", "2026-03-04", new AssessmentStarted()),
            Happened("1004", "2026-03-25", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }),
        ]);
        var (worker, manager, head) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"), await council.SignInAsync("H1"));

        var add = await head.OpenAsync((await head.OpenAsync("/practice")).LinkTo("Declare the framework"));
        var wrong = await head.SendAsync(add, add.Path, ("happened", "2/3/2026"), ("name", "Signs of Safety"), ("headings", Headings));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        wrong.AssertSays("Tick what is written under its headings");
        var declared = await head.SendAsync(add, add.Path, ("happened", "2/3/2026"), ("name", "Signs of Safety"), ("forms", "assessment"), ("forms", "visit"), ("headings", Headings));
        declared.AssertSays("Signs of Safety These headings since 2 March 2026, for assessments and visits. What are we worried about? What is working well? What needs to happen?");

        var room = $"/children/1001/assessments/{AssessmentStory.Started.Id}";
        var open = await worker.OpenAsync(room);
        open.AssertSays("Signs of Safety: 0 of 3 headings answered.");
        (await worker.OpenAsync($"{room}/risks")).AssertSays("Signs of Safety: 0 of 3 headings answered. Answer them for 3 March 2026 What are we worried about? What is working well? What needs to happen?");
        var form = await worker.OpenAsync(open.LinkTo("Answer them for 3 March 2026"));
        var some = await worker.SendAsync(form, form.Path, ("heading-1", "She is alone with him."), ("heading-2", "Nan comes on Sundays."));
        some.AssertSays("Signs of Safety: 2 of 3 headings answered.");
        var visits = await worker.OpenAsync("/children/1001/visits");
        visits.AssertSays("Signs of Safety: 0 of 3 headings answered.");

        var again = await worker.OpenAsync(some.LinkTo("Answer them for 3 March 2026"));
        Assert.Equal("Nan comes on Sundays.", again.TypedInto("heading-2"));
        await worker.SendAsync(again, again.Path, ("heading-1", "She is alone with him."), ("heading-2", "Nan comes on Sundays."), ("heading-3", "Nan has a key."));
        (await manager.OpenAsync("/practice/use")).AssertSays("Signs of Safety, assessments used since 2 March 2026 1 0 0 1 assessments, no heading answered 0%");
        var sign = (await manager.OpenAsync(room)).LinkTo("Authorise it");
        await manager.SendAsync(await manager.OpenAsync(sign), sign, ("happened", "31/3/2026"), ("outcome", "child-in-need-plan"), ("sharedWithFamily", "no"), ("manager", "M1"));

        var use = await manager.OpenAsync("/practice/use");
        use.AssertSays("Signs of Safety, assessments used since 2 March 2026 2 1 assessments, all headings answered 0 1 assessments, no heading answered 50%");
        (await manager.OpenAsync(use.LinkTo("1 assessments, no heading answered"))).AssertSays("Signs of Safety, assessments: no heading answered Leila Orde : assessment started, 4 March 2026");
        (await manager.OpenAsync(use.LinkTo("1 assessments, all headings answered"))).AssertSays("Amira Castellan : assessment started, 3 March 2026");
    }

    [Fact]
    [Capability("S051")]
    public async Task Whoever_records_a_visit_or_supervision_is_led_to_the_headings_of_the_framework_for_it()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") })]);
        var (worker, manager, head) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"), await council.SignInAsync("H1"));
        var add = await head.OpenAsync("/council/add/practice-framework");
        await head.SendAsync(add, add.Path, ("happened", "2/3/2026"), ("name", "Systemic practice"), ("forms", "visit"), ("forms", "supervision"), ("headings", "Whose idea is it?\nWhat else could it be?"));

        var visit = await worker.OpenAsync("/children/1001/add/visit");
        var headings = await worker.SendAsync(visit, visit.Path, ("happened", "30/3/2026"), ("seen", "alone"));
        headings.AssertSays("Systemic practice Visit, 30 March 2026.");
        await worker.SendAsync(headings, headings.Path, ("heading-1", "Her mother's."));
        var talk = await manager.OpenAsync("/children/1001/add/case-supervision");
        var asked = await manager.SendAsync(talk, talk.Path, ("happened", "31/3/2026"), ("actionsReviewed", "yes"));
        var entry = await manager.OpenAsync(asked.LinkTo("Leave without saving"));

        (await worker.OpenAsync("/children/1001/visits")).AssertSays("Systemic practice: 1 of 2 headings answered.");
        Assert.Equal("/children/1001", entry.Path);
        var use = await manager.OpenAsync("/practice/use");
        use.AssertSays("Systemic practice, visits used since 2 March 2026 1 0 1 visits, some headings answered 0 100%");
        use.AssertSays("Systemic practice, supervision about a child used since 2 March 2026 1 0 0 1 supervision about a child, no heading answered 0%");
        (await manager.OpenAsync(use.LinkTo("1 visits, some headings answered"))).AssertSays("Amira Castellan : visit, 30 March 2026, 1 of 2");
    }

    [Fact]
    public async Task A_trip_to_two_children_leads_to_the_headings_of_each_in_turn_and_then_back()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
            Happened("1002", "2026-02-02", new ChildDetails { GivenNames = "Idris", FamilyName = "Castellan", BornOn = Day("2020-11-19"), Family = "F1" }),
        ]);
        var (worker, head) = (await council.SignInAsync("W1"), await council.SignInAsync("H1"));
        var add = await head.OpenAsync("/council/add/practice-framework");
        await head.SendAsync(add, add.Path, ("happened", "2/3/2026"), ("name", "Systemic practice"), ("forms", "visit"), ("headings", "Whose idea is it?"));

        var trip = await worker.OpenAsync("/children/1001/add/visit");
        var first = await worker.SendAsync(trip, trip.Path, ("happened", "30/3/2026"), ("seen", "alone"), ("1002-seen", "not-alone"));
        var second = await worker.SendAsync(first, first.Path, ("heading-1", "Her mother's."));
        var room = await worker.SendAsync(second, second.Path, ("heading-1", "His own."));

        first.AssertSays("Amira Castellan Systemic practice Visit, 30 March 2026.");
        second.AssertSays("Idris Castellan Systemic practice Visit, 30 March 2026.");
        Assert.Equal("/children/1001", room.Path);
        foreach (var child in new[] { "1001", "1002" })
            (await worker.OpenAsync($"/children/{child}/visits")).AssertSays("Systemic practice: 1 of 1 heading answered.");
    }

    [Fact]
    public async Task Headings_left_empty_are_asked_for_again_and_nothing_is_recorded()
    {
        await using var council = await WithAsync(cluster, [.. AssessmentStory.Before, AssessmentStory.Started]);
        var (worker, head) = (await council.SignInAsync("W1"), await council.SignInAsync("H1"));
        var add = await head.OpenAsync("/council/add/practice-framework");
        await head.SendAsync(add, add.Path, ("happened", "2/3/2026"), ("name", "Systemic practice"), ("forms", "assessment"), ("headings", "Whose idea is it that there is a problem?"));

        var form = await worker.OpenAsync($"/children/1001/framework/{AssessmentStory.Started.Id}");
        var empty = await worker.SendAsync(form, form.Path, ("heading-1", "  "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        empty.AssertSays("Write under at least one heading, or leave without saving");
        (await worker.OpenAsync($"/children/1001/assessments/{AssessmentStory.Started.Id}")).AssertSays("Systemic practice: 0 of 1 heading answered.");
    }

    // A parenting assessment was asked for about two children in the last twelve months: with one the toolkit was used since, 50%.
    [Fact]
    [Capability("S060")]
    public async Task A_tool_of_the_council_is_recorded_where_it_is_used_and_the_children_with_whom_it_was_not_are_listed()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
            Happened("1001", "2026-02-03", new ParentingAssessmentCommissioned { What = ParentingQuestion.CapacityToChange }),
            Happened("1002", "2026-02-02", new ChildDetails { GivenNames = "Idris", FamilyName = "Orde", BornOn = Day("2018-11-19") }),
            Happened("1002", "2026-02-04", new ParentingAssessmentCommissioned { What = ParentingQuestion.Parenting }),
            Happened("1002", "2026-02-05", new LegalPlanningMeeting { Decision = LegalPlanningDecision.PreProceedings }),
        ]);
        var (worker, manager, head) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"), await council.SignInAsync("H1"));
        var add = await head.OpenAsync((await head.OpenAsync("/practice")).LinkTo("Add a tool"));
        await head.SendAsync(add, add.Path, ("happened", "5/1/2026"), ("name", "Change wheel"), ("for", "capacity-to-change"));

        (await manager.OpenAsync("/practice/use")).AssertSays("Whether a parent can change in the child's time A parenting assessment was asked for 0 2 0%");
        var form = await worker.OpenAsync("/children/1001/add/tool-used?to=/children/1001/timeline");
        Assert.Contains("<option value=\"Change wheel\">", form.Html, StringComparison.Ordinal);
        var timeline = await worker.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("tool", "Change wheel"), ("for", "capacity-to-change"), ("shows", "She has kept every test."));

        timeline.AssertSays("Change wheel was used: whether a parent can change in the child's time.");
        var use = await manager.OpenAsync("/practice/use");
        use.AssertSays("Whether a parent can change in the child's time A parenting assessment was asked for 1 1 50%");
        use.AssertSays("Work for court A legal planning meeting, a letter before proceedings or proceedings 0 1 0%");
        (await manager.OpenAsync("/practice/use?tool=CapacityToChange&used=false")).AssertSays("no tool was used Idris Orde : parenting assessment asked for, 4 February 2026");
    }

    [Fact]
    [Capability("S060")]
    public async Task Guidance_is_found_from_the_form_where_it_is_needed_by_any_word_of_it_and_by_its_latest_version()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") })]);
        var (worker, head) = (await council.SignInAsync("W1"), await council.SignInAsync("H1"));
        (string, string)[] statement = [("name", "Writing a statement"), ("neededFor", "court")];

        var add = await head.OpenAsync("/council/add/guidance?to=/practice/guidance");
        var wrong = await head.SendAsync(add, add.Path, [.. statement, ("happened", "5/1/2026"), ("version", "version 1"), ("link", "http://example.org")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        wrong.AssertSays("Give the whole address, beginning with https://");
        await head.SendAsync(add, add.Path, [.. statement, ("happened", "5/1/2026"), ("version", "version 1"), ("text", "Begin with the child.")]);
        add = await head.OpenAsync("/council/add/guidance?to=/practice/guidance");
        await head.SendAsync(add, add.Path, [.. statement, ("happened", "2/3/2026"), ("version", "version 2"), ("text", "Begin with the child. Attach the chronology."), ("link", "https://example.org/statement")]);

        var form = await worker.OpenAsync("/children/1001/add/legal-planning-meeting");
        form.AssertSays("Our guidance: Writing a statement , version 2, from 2 March 2026");
        Assert.DoesNotContain("Our guidance", (await worker.OpenAsync("/children/1001/add/case-note")).Says, StringComparison.Ordinal);
        var document = await worker.OpenAsync(form.LinkTo("Writing a statement"));
        document.AssertSays("Version 2, from 2 March 2026.");
        document.AssertSays("Attach the chronology.");
        (await worker.OpenAsync(document.LinkTo("version 1"))).AssertSays("There is a later version: version 2, from 2 March 2026");
        var library = await worker.OpenAsync("/practice/guidance");
        (await worker.SendAsync(library, "/practice/guidance", ("words", "chronology statement"))).AssertSays("1 of 1 document. Writing a statement Version 2, from 2 March 2026. Found on the forms of: work for court");
        (await worker.SendAsync(library, "/practice/guidance", ("words", "viability"))).AssertSays("0 of 1 document.");
    }

    [Fact]
    public async Task Guidance_is_found_in_the_rooms_too_where_an_assessment_is_authorised_agencies_meet_and_a_conference_is_held()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
            Happened("1001", "2026-03-30", new InitialConference { Outcome = ConferenceOutcome.NoPlan, Quorate = true }),
        ]);
        var (manager, head) = (await council.SignInAsync("M1"), await council.SignInAsync("H1"));
        var add = await head.OpenAsync("/council/add/guidance");
        await head.SendAsync(add, add.Path, ("name", "Hearing the child"), ("neededFor", "assessments"), ("neededFor", "enquiries"), ("neededFor", "conferences"), ("happened", "5/1/2026"), ("version", "version 1"), ("text", "Begin with the child."));

        foreach (var room in new[] { "add/assessment-authorised", "enquiry", "meetings/initial-conference/2026-03-30" })
            (await manager.OpenAsync($"/children/1001/{room}")).AssertSays("Our guidance: Hearing the child , version 1, from 5 January 2026");
    }

    [Fact]
    public async Task The_threshold_document_is_recorded_where_the_council_keeps_its_practice()
    {
        await using var council = await WithAsync(cluster, []);
        var (worker, head) = (await council.SignInAsync("W1"), await council.SignInAsync("H1"));

        var add = await head.OpenAsync((await head.OpenAsync("/practice")).LinkTo("Record a version"));
        var practice = await head.SendAsync(add, add.Path, ("happened", "5/1/2026"), ("version", "version 4"));

        practice.AssertSays("Threshold document recorded.");
        practice.AssertSays("Version 4, from 5 January 2026.");
        var seen = await worker.OpenAsync("/practice");
        seen.AssertSays("Version 4, from 5 January 2026.");
        Assert.DoesNotContain("Record a version", seen.Says, StringComparison.Ordinal);
    }
}
