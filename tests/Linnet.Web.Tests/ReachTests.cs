using System.Net;
using Linnet.Access;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Amira Castellan, whose work Dana Voss's team Long term holds, as people of the team East find her.</summary>
public sealed class ReachTests(TestCluster cluster)
{
    private const string Closed = "/children/1001/closed";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W7", Team = "Long term" }),
        Happened("1001", "2026-01-06", new CaseNote { About = NoteKind.Call, Note = "The school rang about a purple door." }),
    ];

    [Theory]
    [InlineData("/children/1001")]
    [InlineData("/children/1001/timeline")]
    [InlineData("/children/1001/audit-trail", "M1")]
    [InlineData("/children/1001/add/visit")]
    [InlineData("/children/1001/documents")]
    public async Task A_record_is_closed_to_who_has_nothing_to_do_with_the_child_and_says_what_opens_it(string page, string worker = "W1")
    {
        await using var council = await WithAsync(cluster, Amira);

        var closed = await (await council.SignInAsync(worker)).OpenAsync(page);

        Assert.Equal((HttpStatusCode.Forbidden, Closed), (closed.Status, closed.Path));
        closed.AssertSays("You do not work with this child");
        Assert.DoesNotContain("Castellan", closed.Html, StringComparison.Ordinal);
        Assert.Equal(["children/closed"], await council.LooksAtAsync("child:1001"));
        Assert.Equal(HttpStatusCode.OK, (await (await council.SignInAsync("M2")).OpenAsync("/children/1001")).Status);
    }

    [Fact]
    public async Task It_opens_to_a_reason_which_a_manager_then_looks_at()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var closed = await worker.OpenAsync("/children/1001");

        var asked = await worker.SendAsync(closed, Closed, ("why", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        var open = await worker.SendAsync(asked, Closed, ("why", "On duty: her mother has rung about tonight."));

        Assert.Equal((HttpStatusCode.OK, "/children/1001"), (open.Status, open.Path));
        open.AssertSays("Amira Castellan");
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("Robin Ashdown, who does not work with the child, opened the record and said why.");
        (await (await council.SignInAsync("H1")).OpenAsync("/grip/records-opened")).AssertSays("Amira Castellan");
        Assert.Equal(Closed, (await (await council.SignInAsync("M1")).OpenAsync("/children/1001")).Path);
    }

    [Fact]
    public async Task A_list_shows_the_children_whose_records_are_ones_own_to_open_and_counts_the_others()
    {
        // Both have been without a visit since their plans began on 5 January.
        await using var council = await WithAsync(cluster,
        [
            .. Amira,
            Happened("1001", "2026-01-05", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
            Happened("1002", "2026-01-05", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Wren" }),
            Happened("1002", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
            Happened("1002", "2026-01-05", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
        ]);

        var east = await (await council.SignInAsync("M1")).OpenAsync("/grip/not-seen-in-time");
        east.AssertSays("And 1 more child on the lists of this page, whose record you may not open");
        east.AssertSays("Tomasz Wren");
        Assert.DoesNotContain("Castellan", east.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("grip/not-seen-in-time", await council.LooksAtAsync("child:1001"));

        var head = await (await council.SignInAsync("H1")).OpenAsync("/grip/not-seen-in-time");
        head.AssertSays("Amira Castellan");
        Assert.DoesNotContain("you may not open", head.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_of_a_closed_record_is_not_there_under_another_childs_address()
    {
        await using var council = await WithAsync(cluster, [.. Amira, Happened("1002", "2026-01-05", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Wren" })]);
        var worker = await council.SignInAsync("W1");

        var hers = await worker.OpenAsync($"/children/1002/entries/{Amira[2].Id}");
        var nobodys = await worker.OpenAsync($"/children/1002/entries/{Guid.CreateVersion7()}");

        Assert.Equal((HttpStatusCode.NotFound, nobodys.Says), (hers.Status, hers.Says));
    }

    [Fact]
    public async Task Words_in_a_closed_record_are_neither_found_nor_counted()
    {
        await using var council = await WithAsync(cluster, Amira);
        foreach (var (who, says) in ((string, string)[])[("W1", "Nothing was found"), ("M2", "1 entry found")])
        {
            var visitor = await council.SignInAsync(who);
            var search = await visitor.OpenAsync("/search/words");
            (await visitor.SendAsync(search, search.Path, ("words", "purple"))).AssertSays(says);
            if (who == "W1")
                (await visitor.SendAsync(search, search.Path, ("words", "purple"), ("child", "1001"))).AssertSays("This child's record is closed to you");
        }
    }

    [Fact]
    public async Task A_form_for_a_closed_record_is_not_taken_whoever_made_it()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var form = await (await council.SignInAsync("M2")).OpenAsync("/children/1001/add/case-note");
        var fields = form.Unseen(form.Path).Append(new("happened", "31/3/2026")).Append(new("note", "Written anyway."));

        using var sent = await worker.Browser.PostAsync(new Uri(form.Path, UriKind.Relative), new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
        Assert.DoesNotContain("Written anyway.", (await (await council.SignInAsync("M2")).OpenAsync("/children/1001/timeline")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restricted_record_answers_that_the_duty_manager_is_to_be_rung_and_shows_no_name_anywhere()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Amira,
            Happened("1001", "2026-03-02", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere }),
            Happened("1001", "2026-03-03", new RecordOpened { Worker = "W1", Why = "On duty: her mother has rung." }),
        ]);
        var worker = await council.SignInAsync("W1");

        var closed = await worker.OpenAsync("/children/1001");
        closed.AssertSays("Ring the duty manager before you decide anything about this child");
        var search = await worker.OpenAsync("/search");
        var found = await worker.SendAsync(search, "/search", ("for", "Castellan"));
        found.AssertSays("A restricted record: ring the duty manager before you decide");

        foreach (var (who, page) in ((string, string)[])[("A1", "/grip/unallocated"), ("M1", "/grip"), ("A1", "/search")])
            Assert.DoesNotContain("Amira", (await (await council.SignInAsync(who)).OpenAsync(page)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Amira", found.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("2017", found.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await council.SignInAsync("M2")).OpenAsync("/children/1001")).Status);
    }

    [Fact]
    public async Task A_record_restricted_on_one_server_is_closed_at_the_next_page_of_another()
    {
        await using var council = await WithAsync(cluster, Amira);
        var analyst = council.Visit(new(), await council.ServeAgainAsync());
        await analyst.SendAsync(await analyst.OpenAsync("/sign-in"), "/sign-in", ("worker", "A1"));
        Assert.Equal("/children/1001", (await analyst.OpenAsync("/children/1001")).Path);

        var restricted = Happened("1001", "2026-03-31", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere });
        await council.Records.AppendAsync(restricted, idempotencyKey: null, TestContext.Current.CancellationToken);

        var refused = await analyst.OpenAsync("/children/1001");
        Assert.Equal((HttpStatusCode.Forbidden, Closed), (refused.Status, refused.Path));
        Assert.DoesNotContain("Castellan", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_starts_while_Linnet_runs_is_known_by_name_and_team_at_the_next_page()
    {
        // W8 has no details: only the account will say who they are, and that they work in Morgan Tull's team and not in Dana Voss's.
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
            Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W8" }),
        ]);
        var (east, longTerm) = (await council.SignInAsync("M1"), await council.SignInAsync("M2"));
        Assert.Equal("/children/1001", (await longTerm.OpenAsync("/children/1001")).Path);

        await new Store.Accounts(council.Database).KeepAsync([new("W8", "Kit Marlowe", "social-worker", "East")], TestContext.Current.CancellationToken);

        Assert.Equal(Closed, (await longTerm.OpenAsync("/children/1001")).Path);
        (await east.OpenAsync("/children/1001")).AssertSays("Kit Marlowe");
    }

    [Fact]
    public async Task A_conflict_of_interest_closes_the_record_to_whom_it_names_and_a_reason_does_not_open_it()
    {
        await using var council = await WithAsync(cluster, [.. Amira, Happened("1001", "2026-03-02", new ConflictOfInterest { Worker = "H1", Stands = true })]);

        var head = await (await council.SignInAsync("H1")).OpenAsync("/children/1001");

        Assert.Equal(HttpStatusCode.Forbidden, head.Status);
        head.AssertSays("Ring the duty manager");
        Assert.DoesNotContain("<textarea", head.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Todays_rules_hold_for_the_page_of_an_earlier_day()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Amira,
            Happened("1001", "2026-03-20", new AllocationEnded { Worker = "W7", Why = EndOfAllocation.TeamChanged }),
            Happened("1001", "2026-03-20", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
        ]);

        Assert.Equal(HttpStatusCode.OK, (await (await council.SignInAsync("W1")).OpenAsync("/children/1001?asAt=2026-02-01")).Status);
        Assert.Equal(Closed, (await (await council.SignInAsync("M2")).OpenAsync("/children/1001?asAt=2026-02-01")).Path);
    }
}
