using System.Net;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Missing;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class WordSearchTests(TestCluster cluster)
{
    private const string Everywhere = "/search/words";
    private const string InAmira = "/children/1001/search";

    private static readonly Entry Rang = Happened("1001", "2026-01-12", Note("The school rang. He has bruises on both arms, and Dean Fallow was at the gate."));

    private static readonly Entry[] Known =
    [
        Happened("1001", "2025-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" }),
        Happened("1002", "2025-06-01", new ChildDetails { GivenNames = "Wren", FamilyName = "Odell" }),
        Rang,
        Happened("1001", "2026-02-02", new Visit { Seen = Seen.Alone, ChildsWords = "I hide in the shed when Dean comes.", Account = "The kitchen was cold." }),
        Happened("1002", "2026-02-20", Note("Nursery saw a bruise. Mother was not told about the gate.")),
    ];

    private static CaseNote Note(string note) => new() { About = NoteKind.Call, Note = note };

    [Fact]
    public async Task Finds_words_in_any_form_and_shows_them_where_they_stand_with_kind_day_and_child_the_latest_first()
    {
        await using var council = await WithAsync(cluster, Known);
        var found = await SearchAsync(await council.SignInAsync("W1"), Everywhere, "bruise");

        found.AssertSays("2 entries found, the latest first. Case note, 20 February 2026 Wren Odell 1002 What happened? Nursery saw a bruise . Mother was not told about the gate.");
        found.AssertSays("Case note, 12 January 2026 Amira Castellan 1001 What happened? The school rang. He has bruises on both arms, and Dean Fallow was at the gate.");
        Assert.Contains("saw a <mark>bruise</mark>. Mother", found.Html, StringComparison.Ordinal);
        Assert.Contains("has <mark>bruises</mark> on", found.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"school rang\"", "1 entry found")] // a phrase as it stands
    [InlineData("\"rang school\"", "Nothing was found")] // and not turned round
    [InlineData("gate -nursery", "1 entry found")] // without a word
    [InlineData("kitchen or nursery", "2 entries found")] // one or the other
    [InlineData("shed kitchen", "1 entry found")] // in two answers of one entry
    [InlineData("school nursery", "Nothing was found")] // never in one entry
    [InlineData("dean'; drop table words; --", "Nothing was found")]
    [InlineData("(((:* & | ! <->", "Nothing was searched")]
    [InlineData("<script>alert(1)</script>", "Nothing was found")]
    [InlineData("the and was not", "Nothing was searched Words such as “the”, “was” and “not” stand in almost every entry")]
    [InlineData("-bruise", "Nothing was searched This says only which words should not be there.")]
    public async Task Understands_what_people_type(string typed, string says)
    {
        await using var council = await WithAsync(cluster, Known);
        var found = await SearchAsync(await council.SignInAsync("W1"), Everywhere, typed);

        found.AssertSays(says);
        Assert.Equal(typed, found.TypedInto("words"));
        Assert.Equal(Everywhere, found.Path);
    }

    [Fact]
    public async Task Shows_what_the_child_said_as_the_childs_own_words()
    {
        await using var council = await WithAsync(cluster, Known);

        (await SearchAsync(await council.SignInAsync("W1"), InAmira, "shed")).AssertSays("1 entry found, the latest first. Visit, 2 February 2026 In the child’s own words I hide in the shed when Dean comes.");
    }

    [Fact]
    public async Task Writes_down_whose_words_were_shown_and_nobody_elses()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        await SearchAsync(worker, Everywhere, "nursery");
        await SearchAsync(worker, Everywhere, "dean");

        Assert.Equal(["search/words"], await council.LooksAtAsync("child:1001"));
        Assert.Equal(["search/words"], await council.LooksAtAsync("child:1002"));
    }

    [Fact]
    public async Task A_child_whose_record_was_searched_was_looked_at_also_where_nothing_was_found()
    {
        await using var council = await WithAsync(cluster, Known);
        var found = await SearchAsync(await council.SignInAsync("W1"), InAmira, "nursery");

        found.AssertSays("Nothing was found Searched: what people wrote in the record of Amira Castellan, in every kind of record, up to 31 March 2026, as it stands after corrections.");
        found.AssertSays("Not searched: dates, ticks and choices, names of workers, and the words in pictures and in other files that cannot be read here.");
        Assert.Equal(["children/search", "children/search"], await council.LooksAtAsync("child:1001"));
        Assert.Empty(await council.LooksAtAsync("child:1002"));
    }

    [Fact]
    public async Task Words_of_a_corrected_entry_are_found_only_when_asked_for_and_say_so()
    {
        var corrected = Happened("1001", "2026-01-12", Note("The school rang. He has a graze on one arm."), recorded: "2026-03-02") with { Replaces = Rang.Id, Reason = "Misheard." };
        await using var council = await WithAsync(cluster, [.. Known, corrected]);
        var worker = await council.SignInAsync("W1");

        (await SearchAsync(worker, InAmira, "bruises")).AssertSays("Nothing was found");
        (await SearchAsync(worker, InAmira, "graze")).AssertSays("1 entry found");
        (await SearchAsync(worker, InAmira, "bruises", ("corrected", "yes"))).AssertSays("1 entry found, the latest first. Case note, 12 January 2026 Corrected since");
    }

    [Fact]
    public async Task Finds_as_at_a_day_and_as_it_was_known_at_the_end_of_one()
    {
        var corrected = Happened("1001", "2026-01-12", Note("The school rang. He has a graze on one arm."), recorded: "2026-03-02") with { Replaces = Rang.Id, Reason = "Misheard." };
        await using var council = await WithAsync(cluster, [.. Known, corrected]);
        var worker = await council.SignInAsync("W1");

        // Corrected on 2 March: at the end of 1 March the bruises still stood, and nobody knew of a graze.
        (await SearchAsync(worker, $"{Everywhere}?knownAt=2026-03-01", "bruises")).AssertSays("2 entries found");
        (await SearchAsync(worker, $"{Everywhere}?knownAt=2026-03-01", "graze")).AssertSays("Nothing was found");
        (await SearchAsync(worker, $"{Everywhere}?asAt=2026-02-01", "bruises", ("corrected", "yes"))).AssertSays("1 entry found");
        (await SearchAsync(worker, $"{Everywhere}?asAt=2026-01-11", "graze")).AssertSays("Nothing was found");
    }

    [Fact]
    public async Task Narrows_down_to_a_kind_some_days_or_one_child()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        (await SearchAsync(worker, Everywhere, "dean", ("kind", "visit"))).AssertSays("1 entry found, the latest first. Visit, 2 February 2026");
        (await SearchAsync(worker, Everywhere, "gate", ("from", "1/2/2026"), ("until", "20 February 2026"))).AssertSays("1 entry found, the latest first. Case note, 20 February 2026");
        (await SearchAsync(worker, Everywhere, "gate", ("child", "1001"))).AssertSays("1 entry found, the latest first. Case note, 12 January 2026");
    }

    [Fact]
    public async Task Says_what_is_wrong_and_gives_back_everything_typed()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        var wrong = await SearchAsync(worker, Everywhere, new string('x', 10_000), ("from", "tbc"), ("until", "1/1/2026"), ("child", "9999"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        wrong.AssertSays("Search for at most 300 characters. This has 10,000: keep the few words that matter");
        wrong.AssertSays("'tbc' is not a date. Write it like 31/3/2026");
        wrong.AssertSays("Nothing is held about a child with this identifier. Find the child by name first");
        Assert.Equal((10_000, "tbc", "1/1/2026", "9999"), (wrong.TypedInto("words").Length, wrong.TypedInto("from"), wrong.TypedInto("until"), wrong.TypedInto("child")));
        (await SearchAsync(worker, Everywhere, " ")).AssertSays("Enter a word to look for");
        (await SearchAsync(worker, Everywhere, "gate", ("from", "2/2/2026"), ("until", "1/2/2026"))).AssertSays("The last day must not be before the first");
    }

    [Fact]
    public async Task A_restricted_record_is_found_in_and_counted_from_within_alone()
    {
        await using var council = await WithAsync(cluster, [.. Known, Happened("1002", "2026-03-01", new ChildDetails { Restricted = true })]);
        var worker = await council.SignInAsync("W1");

        var everywhere = await SearchAsync(worker, Everywhere, "gate");
        everywhere.AssertSays("1 entry found");
        Assert.DoesNotContain("Wren", everywhere.Html, StringComparison.Ordinal);
        Assert.Empty(await council.LooksAtAsync("child:1002"));
        (await worker.OpenAsync("/children/1002/search")).AssertSays("Ring the duty manager before you decide anything about this child");
        (await SearchAsync(await council.SignInAsync("H1"), "/children/1002/search", "gate")).AssertSays("1 entry found");
    }

    [Fact]
    public async Task Confidential_words_are_neither_shown_nor_counted_to_who_neither_works_with_children_nor_oversees()
    {
        await using var council = await WithAsync(cluster,
            [.. Known, Happened("1001", "2026-03-03T10:00", new ReturnInterview { Independent = true, ChildsWords = "Dean gave me a phone at the gate." })]);

        (await SearchAsync(await council.SignInAsync("W1"), Everywhere, "dean")).AssertSays("3 entries found");
        var administrator = await SearchAsync(await council.SignInAsync("D1"), Everywhere, "dean");
        administrator.AssertSays("2 entries found");
        Assert.DoesNotContain("phone", administrator.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("return-interview", administrator.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_about_anybody_but_a_child_are_neither_shown_nor_counted()
    {
        var note = Happened("1001", "2026-03-03", new WorkClosed { Why = ClosingReason.NoOutcome, Explanation = "Nobody was at the gate." });
        await using var council = await WithAsync(cluster, [note, note with { Id = Guid.CreateVersion7(), Subject = new(SubjectKind.Person, "P1") }]);

        (await SearchAsync(await council.SignInAsync("W1"), Everywhere, "gate")).AssertSays("1 entry found");
    }

    [Fact]
    public async Task A_thousand_hits_come_fifty_at_a_time_and_what_was_typed_stays_out_of_every_address()
    {
        var many = Enumerable.Range(0, 1_000).Select(n => Happened("1001", "2026-01-01", Note($"Telephoned the landlord, time {n}."))).ToArray();
        await using var council = await WithAsync(cluster, [.. Known, .. many]);
        var worker = await council.SignInAsync("W1");

        var first = await SearchAsync(worker, InAmira, "landlord");
        first.AssertSays("1,000 entries found, the latest first. These are 1 to 50");
        first.AssertSays("1 2 ⋯ 20");
        var last = await SearchAsync(worker, InAmira, "landlord", ("leaf", "20"));
        last.AssertSays("These are 951 to 1,000");
        Assert.DoesNotContain("landlord", string.Join(' ', last.Links().Select(l => l.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_is_shown_as_it_was_written_whatever_it_looks_like()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-03-03", Note("<b>Gate</b> & \u0002shed\u0003 <script>alert(1)</script>"))]);

        var found = await SearchAsync(await council.SignInAsync("W1"), InAmira, "gate");

        found.AssertSays("1 entry found");
        Assert.Contains("&lt;b&gt;<mark>Gate</mark>&lt;/b&gt; &amp;  shed  &lt;script&gt;", found.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_by_name_that_finds_nobody_leads_to_the_words_of_records()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var byName = await worker.SendAsync(await worker.OpenAsync("/search"), "/search", ("for", "Fallow"));

        byName.AssertSays("No child was found");
        (await worker.SendAsync(byName, Everywhere)).AssertSays("1 entry found, the latest first. Case note, 12 January 2026 Amira Castellan 1001");
    }

    [Fact]
    public async Task The_childs_page_has_a_box_that_searches_the_record()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        (await worker.SendAsync(await worker.OpenAsync("/children/1001"), InAmira, ("words", "shed"))).AssertSays("1 entry found");
    }

    private static async Task<PageSeen> SearchAsync(Visitor visitor, string page, string words, params (string, string)[] more) =>
        await visitor.SendAsync(await visitor.OpenAsync(page), page, [("words", words), .. more]);
}
