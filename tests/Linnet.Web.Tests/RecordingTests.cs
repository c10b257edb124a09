using System.Net;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class RecordingTests(TestCluster cluster)
{
    // On a protection plan since 2 February 2026 and last seen on 16 February: not seen for 43 days on 31 March.
    private static readonly Entry[] NotSeenLately =
    [
        Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
        Happened("1001", "2026-02-16", new Visit { Seen = Seen.Alone, Statutory = true }),
    ];

    [Fact]
    [Capability("S067")]
    public async Task A_visit_recorded_on_screen_stands_in_the_timeline_with_who_recorded_it_and_moves_the_clock_at_once()
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var worker = await council.SignInAsync("W1");
        var before = await worker.OpenAsync("/children/1001");

        var after = await VisitedAsync(worker, ("happened", "30/3/2026"), ("happenedTime", "15:40"), ("seen", "alone"), ("childsWords", "I like the dog."));

        before.AssertSays("Amira has not been seen for 43 days.");
        after.AssertSays("Amira has not been seen for 1 day.");
        after.AssertSays("Visit recorded. The clocks have moved.");
        after.AssertSays("30 March 2026 at 3:40pm The child was seen, alone. What was written What did the child say? I like the dog. Recorded by Robin Ashdown at 12:30pm on Tuesday 31 March 2026");
        (await worker.OpenAsync(after.LinkTo("Visit"))).AssertSays("What did the child say? I like the dog.");
    }

    [Fact]
    public async Task A_visit_at_which_the_child_was_not_seen_moves_nothing_and_is_shown_as_tried()
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var worker = await council.SignInAsync("W1");

        var after = await VisitedAsync(worker, ("happened", "30/3/2026"), ("seen", "not-seen"));

        after.AssertSays("Amira has not been seen for 43 days.");
        after.AssertSays("Tried on 30 March 2026, not seen");
    }

    [Theory]
    [InlineData("assessment-started")]
    [InlineData("referral", "from", "school")]
    public async Task What_is_still_to_come_has_not_happened_and_what_was_typed_comes_back(string kind, string question = "", string answer = "")
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync($"/children/1001/add/{kind}");

        var asked = await worker.SendAsync(form, form.Path, ("happened", "1/12/2026"), (question.Length > 0 ? question : "happenedTime", answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        asked.AssertSays("1 December 2026 is still to come. Record what happened once it has");
        Assert.Contains("1/12/2026", asked.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_holds_from_a_day_on_may_be_said_before_that_day()
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var manager = await council.SignInAsync("M1");
        var form = await manager.OpenAsync("/children/1001/add/allocation");

        var after = await manager.SendAsync(form, form.Path, ("happened", "7/4/2026"), ("heldBy", "social-worker"), ("worker", "W1"), ("team", "East"));

        Assert.Equal(HttpStatusCode.OK, after.Status);
    }

    [Fact]
    public async Task The_same_form_sent_twice_adds_once()
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync("/children/1001/add/visit");

        await worker.SendAsync(form, "/children/1001/add/visit", ("happened", "30/3/2026"), ("seen", "alone"));
        var again = await worker.SendAsync(form, "/children/1001/add/visit", ("happened", "30/3/2026"), ("seen", "alone"));

        Assert.Equal("/children/1001", again.Path);
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("4 entries");
    }

    [Fact]
    public async Task What_was_typed_is_given_back_with_everything_that_is_wrong()
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync("/children/1001/add/visit");

        var again = await worker.SendAsync(form, "/children/1001/add/visit", ("happened", "31/2/2026"), ("happenedTime", "half past"), ("account", "A long account, typed on a phone <b>& kept</b>."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("There is a problem '31/2/2026' is not a date. Write it like 31/3/2026 Select an answer to 'Was the child seen?'");
        Assert.Equal("31/2/2026", again.TypedInto("happened"));
        Assert.Equal("half past", again.TypedInto("happenedTime"));
        Assert.Equal("A long account, typed on a phone <b>& kept</b>.", again.TypedInto("account"));
        Assert.Contains("<title>Error: Visit", again.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_record_type_itself_refuses_is_said_beside_its_question()
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var manager = await council.SignInAsync("M1");
        var form = await manager.OpenAsync("/children/1001/add/allocation");

        var again = await manager.SendAsync(form, "/children/1001/add/allocation", ("happened", "30/3/2026"), ("heldBy", "social-worker"), ("team", "East"));

        Assert.Contains("Say which worker", again.Near("Which worker?", "<div", "</select>"), StringComparison.Ordinal);
        Assert.Equal("East", again.TypedInto("team"));
    }

    [Theory]
    [InlineData("case-note", "about", "call", "note", "Mother rang.")]
    [InlineData("allocation", "heldBy", "social-worker", "worker", "W1")]
    [InlineData("management-decision", "decision", "Visit weekly.", "reasons", "Nobody has seen the bedroom.")]
    public async Task A_note_an_allocation_and_a_decision_can_be_recorded(string kind, string first, string answer, string second, string other)
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var manager = await council.SignInAsync("M1");
        var form = await manager.OpenAsync($"/children/1001/add/{kind}");

        var after = await manager.SendAsync(form, $"/children/1001/add/{kind}", ("happened", "30 March 2026"), (first, answer), (second, other), ("manager", "M1"));

        Assert.Equal(("/children/1001", HttpStatusCode.OK), (after.Path, after.Status));
        after.AssertSays("recorded. The clocks have moved.");
    }

    [Theory]
    [InlineData("child-missing", "missing")]
    [InlineData("health-assessment", "initial")]
    public async Task A_kind_of_record_that_asks_for_a_kind_is_taken_too(string kind, string answer)
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var worker = await council.SignInAsync("W1");

        var after = await worker.SendAsync(await worker.OpenAsync($"/children/1001/add/{kind}"), $"/children/1001/add/{kind}", ("happened", "30/3/2026"), ("kind", answer));

        Assert.Equal(("/children/1001", HttpStatusCode.OK), (after.Path, after.Status));
    }

    [Fact]
    public async Task An_allocation_recorded_on_screen_takes_the_child_off_the_list_of_those_nobody_holds()
    {
        await using var council = await WithAsync(cluster, [.. NotSeenLately, Happened("1001", "2026-02-03", new WorkAllocated { HeldBy = HeldBy.Duty, Team = "East" })]);
        var manager = await council.SignInAsync("M1");
        var waiting = await manager.OpenAsync("/grip/unallocated");
        var form = await manager.OpenAsync("/children/1001/add/allocation");

        await manager.SendAsync(form, "/children/1001/add/allocation", ("happened", "31/3/2026"), ("heldBy", "social-worker"), ("worker", "W1"), ("team", "East"));

        waiting.AssertSays("Amira Castellan");
        (await manager.OpenAsync("/grip/unallocated")).AssertSays("No child is waiting here.");
    }

    [Fact]
    public async Task A_correction_counts_from_now_on_and_both_stay_readable_with_the_reason()
    {
        var visit = Happened("1001", "2026-03-16", new Visit { Seen = Seen.Alone, Statutory = true });
        await using var council = await WithAsync(cluster, [.. NotSeenLately, visit]);
        var worker = await council.SignInAsync("W1");
        var path = $"/children/1001/entries/{visit.Id}/correct";
        var form = await worker.OpenAsync(path);

        var after = await worker.SendAsync(form, path, ("happened", "16/3/2026"), ("seen", "not-seen"), ("whyCorrected", "Written up for the wrong child."));
        var timeline = await worker.OpenAsync("/children/1001/timeline");

        Assert.Equal("16/3/2026", form.TypedInto("happened"));
        after.AssertSays("Amira has not been seen for 43 days.");
        timeline.AssertSays("Visit Correction 16 March 2026 A visit was tried. The child was not seen. Why it was corrected: Written up for the wrong child.");
        timeline.AssertSays("Visit Corrected since 16 March 2026 The child was seen, alone.");
        (await worker.OpenAsync($"/children/1001/entries/{visit.Id}")).AssertSays("This entry no longer counts.");
    }

    [Fact]
    public async Task A_correction_without_a_reason_is_not_taken()
    {
        var visit = Happened("1001", "2026-03-16", new Visit { Seen = Seen.Alone });
        await using var council = await WithAsync(cluster, [.. NotSeenLately, visit]);
        var worker = await council.SignInAsync("W1");
        var path = $"/children/1001/entries/{visit.Id}/correct";

        var again = await worker.SendAsync(await worker.OpenAsync(path), path, ("happened", "15/3/2026"), ("seen", "alone"));

        again.AssertSays("There is a problem Say why it is corrected");
        Assert.Equal("15/3/2026", again.TypedInto("happened"));
    }

    [Fact]
    public async Task Two_people_cannot_both_correct_the_same_entry()
    {
        var visit = Happened("1001", "2026-03-16", new Visit { Seen = Seen.Alone });
        await using var council = await WithAsync(cluster, [.. NotSeenLately, visit]);
        var path = $"/children/1001/entries/{visit.Id}/correct";
        var (one, other) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var (form, otherForm) = (await one.OpenAsync(path), await other.OpenAsync(path));

        await one.SendAsync(form, path, ("happened", "15/3/2026"), ("seen", "alone"), ("whyCorrected", "The day before."));
        var late = await other.SendAsync(otherForm, path, ("happened", "14/3/2026"), ("seen", "alone"), ("whyCorrected", "Two days before."));

        late.AssertSays("This entry has already been corrected");
        Assert.Equal("Two days before.", late.TypedInto("whyCorrected"));
        Assert.Equal("Two days before.", (await other.OpenAsync(path)).TypedInto("whyCorrected"));
        (await other.OpenAsync("/my-work")).AssertSays("Begun and not sent");
    }

    [Fact]
    public async Task What_was_recorded_in_error_counts_no_longer_and_stays_readable()
    {
        var visit = Happened("1001", "2026-03-16", new Visit { Seen = Seen.Alone, Statutory = true });
        await using var council = await WithAsync(cluster, [.. NotSeenLately, visit]);
        var worker = await council.SignInAsync("W1");
        var path = $"/children/1001/entries/{visit.Id}/recorded-in-error";

        var after = await worker.SendAsync(await worker.OpenAsync(path), path, ("whyCorrected", "It was her cousin."));

        after.AssertSays("Amira has not been seen for 43 days.");
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("Why it was corrected: It was her cousin.");
    }

    [Fact]
    public async Task Several_open_pieces_of_work_are_for_the_person_to_settle()
    {
        var first = Happened("1001", "2026-03-02", new Linnet.FrontDoor.Contact { From = Linnet.FrontDoor.ContactSource.Police });
        await using var council = await WithAsync(cluster,
            [.. NotSeenLately, first, Happened("1001", "2026-03-20", new Linnet.FrontDoor.Contact { From = Linnet.FrontDoor.ContactSource.School })]);
        var manager = await council.SignInAsync("M1");
        const string path = "/children/1001/add/contact-decision";
        var form = await manager.OpenAsync(path);

        (string, string)[] decided =
            [("happened", "30/3/2026"), ("outcome", "advice"), ("historyRead", "yes"), ("withoutChecks", "She asked about a nursery."), ("reasons", "Told of one.")];
        var again = await manager.SendAsync(form, path, decided);
        var after = await manager.SendAsync(again, path, [.. decided, ("strand", first.Id.ToString())]);
        var waiting = await manager.OpenAsync("/grip/contacts-undecided");

        again.AssertSays("Say which contact this belongs to: 2 are open");
        Assert.Equal("/children/1001", after.Path);
        waiting.AssertSays("20 March 2026");
        Assert.DoesNotContain("2 March 2026 29", waiting.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_is_searched_for_before_being_added()
    {
        await using var council = await WithAsync(cluster, NotSeenLately);
        var manager = await council.SignInAsync("M1");
        (string, string)[] typed = [("happened", "31/3/2026"), ("givenNames", "Amirah"), ("familyName", "Castelan"), ("bornOn", "4/5/2017")];
        var form = await manager.OpenAsync("/children/new");

        var asked = await manager.SendAsync(form, "/children/new", typed);
        var added = await manager.SendAsync(asked, "/children/new", [.. typed, ("nobody", "true")]);

        asked.AssertSays("Is it one of these? Amira Castellan , born on 4 May 2017, identifier 1001.");
        Assert.Equal("Amirah", asked.TypedInto("givenNames"));
        added.AssertSays("Amirah Castelan");
        Assert.StartsWith("/children/L", added.Path, StringComparison.Ordinal);
    }

    private static async Task<PageSeen> VisitedAsync(Visitor worker, params (string, string)[] typed) =>
        await worker.SendAsync(await worker.OpenAsync("/children/1001/add/visit"), "/children/1001/add/visit", typed);
}
