using System.Text.Json;

namespace Linnet.Web.Tests.CommandLine;

/// <summary>The verbs as somebody outside calls them: results on standard output, complaints on standard error, exit codes.</summary>
public sealed class CommandLineTests(TestCluster cluster)
{
    private static string Entry(string subject, string kind, string happened, string body) =>
        $$"""{"subject":"{{subject}}","kind":"{{kind}}","happened":"{{happened}}","recorded":"{{happened[..10]}}T18:00:00Z","by":"W1","body":{{body}}}""";

    // Referred on Monday 5 January 2026; the assessment was closed without an outcome on 16 February and begun again on 17 February.
    private static readonly string[] ClosedAndReopened =
    [
        Entry("child:1", "referral", "2026-01-05", """{"from":"school"}"""),
        Entry("child:1", "assessment-started", "2026-01-06", "{}"),
        Entry("child:1", "work-closed", "2026-02-16", """{"why":"no-outcome"}"""),
        Entry("child:1", "assessment-started", "2026-02-17", "{}"),
    ];

    [Fact]
    [Capability("S053")]
    public async Task A_closed_and_reopened_assessment_keeps_its_first_clock()
    {
        using var file = new PassingFile(".ndjson", ClosedAndReopened);

        var called = await Called.WithAsync(null, "clocks", file.Path, "--today", "2026-03-12", "--standard", "assessment-within-45-days");

        // 45 working days from 5 January end on 9 March: no bank holiday lies between. 12 March is the 48th.
        Assert.Equal(0, called.Exit);
        var clock = JsonDocument.Parse(Assert.Single(called.Lines)).RootElement;
        Assert.Equal("2026-01-05", clock.GetProperty("started").GetString());
        Assert.Equal("2026-03-09", clock.GetProperty("due").GetString());
        Assert.Equal("overdue", clock.GetProperty("state").GetString());
        Assert.Equal(48, clock.GetProperty("elapsed").GetInt32());
        Assert.Equal(17, clock.GetProperty("rawElapsed").GetInt32());
        Assert.True(clock.GetProperty("restarted").GetBoolean());
    }

    [Fact]
    public async Task A_wrong_line_is_named_with_its_place_and_nothing_is_half_done()
    {
        using var file = new PassingFile(".ndjson", ClosedAndReopened[0], Entry("kid:1", "visit", "2026-01-05", """{"seen":"perhaps"}"""));

        var called = await Called.WithAsync(null, "clocks", file.Path, "--today", "2026-03-12");

        Assert.Equal(1, called.Exit);
        Assert.Empty(called.Said);
        Assert.Contains("line 2, subject: 'kid:1' is not a subject", called.Complained, StringComparison.Ordinal);
        Assert.Contains("line 2, seen: 'perhaps' is not one of alone", called.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", called.Complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clocks", "nowhere.ndjson", "--today", "2026-03-12", 1)]
    [InlineData("clocks", "nowhere.ndjson", "--today", "2026-02-30", 2)]
    [InlineData("clocks", "nowhere.ndjson", "--today", "1850-01-01", 2)]
    [InlineData("clocks", "nowhere.ndjson", "--someday", "2026-03-12", 2)]
    [InlineData("simulate", "--scenario", "nowhere", "--seed", 2)]
    [InlineData("grip", "--as-at", "2026-03-12", "--json", 2)] // No database is named.
    public async Task What_is_wrong_with_a_call_is_said_in_words(string verb, string first, string second, string third, int exit)
    {
        var called = await Called.WithAsync(null, verb, first, second, third);
        Assert.Equal(exit, called.Exit);
        Assert.NotEmpty(called.Complained);
        Assert.DoesNotContain("   at ", called.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_and_standards_are_published_with_the_keys_that_the_contract_names()
    {
        var kinds = JsonDocument.Parse((await Called.WithAsync(null, "kinds", "--json")).Said).RootElement;
        var standards = JsonDocument.Parse((await Called.WithAsync(null, "standards", "--json")).Said).RootElement;

        Assert.All(kinds.EnumerateArray(), k => Assert.All(["key", "title", "area", "subject", "fields", "version"], key => Assert.True(k.TryGetProperty(key, out _), key)));
        Assert.All(standards.EnumerateArray(), s => Assert.All(
            ["key", "catalogue", "says", "basis", "source", "starts", "satisfiedBy", "allowance", "repeat", "owner", "from", "until"],
            key => Assert.True(s.TryGetProperty(key, out _), key)));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes()
    {
        using var one = new PassingFile(".ndjson");
        using var other = new PassingFile(".ndjson");

        foreach (var file in (PassingFile[])[one, other])
            Assert.Equal(0, (await Called.WithAsync(null, "simulate", "--scenario", "small", "--seed", "7", "--children", "60", "--out", file.Path)).Exit);

        Assert.NotEmpty(await File.ReadAllBytesAsync(one.Path));
        Assert.Equal(await File.ReadAllBytesAsync(one.Path), await File.ReadAllBytesAsync(other.Path));
    }

    [Fact]
    public async Task Entries_go_in_once_and_the_radar_shows_who_waits()
    {
        var database = await cluster.FreshAsync();
        using var file = new PassingFile(".ndjson",
        [
            Entry("child:7", "contact", "2026-03-02T21:40", """{"from":"police"}"""),
            Entry("child:8", "assessment-started", "2026-03-02", "{}"),
            Entry("child:8", "allocation", "2026-03-02", """{"heldBy":"duty"}"""),
        ]);

        var first = await Called.WithAsync(database, "import", "entries", file.Path, "--json");
        var second = await Called.WithAsync(database, "import", "entries", file.Path, "--json");
        var grip = await Called.WithAsync(database, "grip", "--as-at", "2026-03-12", "--json");
        var rebuilt = await Called.WithAsync(database, "rebuild");
        await cluster.DropAsync(database);

        Assert.Contains("\"read\":3,\"added\":3,\"unchanged\":0,\"corrected\":0,\"refused\":0", first.Said, StringComparison.Ordinal);
        Assert.Contains("\"read\":3,\"added\":0,\"unchanged\":3,\"corrected\":0,\"refused\":0", second.Said, StringComparison.Ordinal);
        Assert.Contains(grip.Lines, l => l.Contains("\"list\":\"contacts-undecided\",\"subject\":\"child:7\",\"since\":\"2026-03-02\",\"days\":10", StringComparison.Ordinal));
        Assert.Contains(grip.Lines, l => l.Contains("\"list\":\"unallocated\",\"subject\":\"child:8\"", StringComparison.Ordinal) && l.Contains("\"owner\":\"duty\"", StringComparison.Ordinal));
        Assert.Contains("had held the same rows", rebuilt.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_behind_the_programs_back_is_named()
    {
        var database = await cluster.FreshAsync();
        using var file = new PassingFile(".ndjson", Entry("child:7", "contact", "2026-03-02T21:40", """{"from":"police"}"""), Entry("child:8", "assessment-started", "2026-03-02", "{}"));
        await Called.WithAsync(database, "import", "entries", file.Path);

        var before = await Called.WithAsync(database, "verify");
        await TestCluster.AskAsync(database, "update entries set happened_at = happened_at + interval '3 hours' where kind = 'contact'");
        var after = await Called.WithAsync(database, "verify");
        await cluster.DropAsync(database);

        Assert.Equal(0, before.Exit);
        Assert.Contains("All of it stands as it was written.", before.Said, StringComparison.Ordinal);
        Assert.Equal(1, after.Exit);
        Assert.Matches("Entry [0-9]+ [0-9a-f-]{36} no longer says what was written", after.Said);
    }

    [Fact]
    public async Task A_backup_is_put_back_and_compared_and_writes_over_nothing()
    {
        var database = await cluster.FreshAsync();
        using var file = new PassingFile(".ndjson", Entry("child:7", "contact", "2026-03-02T21:40", """{"from":"police"}"""));
        using var backup = new PassingFile(".backup");
        await Called.WithAsync(database, "import", "entries", file.Path);
        var copy = $"copy_{Guid.CreateVersion7():n}";

        var made = await Called.WithAsync(database, "backup", backup.Path);
        var again = await Called.WithAsync(database, "backup", backup.Path);
        var restored = await Called.WithAsync(database, "restore", backup.Path, "--into", copy);
        var over = await Called.WithAsync(database, "restore", backup.Path, "--into", copy);
        var grip = await Called.WithAsync(copy, "grip", "--as-at", "2026-03-12", "--json");
        await cluster.DropAsync(database);
        await cluster.DropAsync(copy);

        Assert.Equal((0, 1, 0, 1), (made.Exit, again.Exit, restored.Exit, over.Exit));
        Assert.Matches("entries +1 rows", made.Said);
        Assert.Contains("Everything is equal", restored.Said, StringComparison.Ordinal);
        Assert.Contains("is there already", again.Complained, StringComparison.Ordinal);
        Assert.Contains("Nothing is written over", over.Complained, StringComparison.Ordinal);
        Assert.Contains("\"subject\":\"child:7\"", grip.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_people_brings_names_and_says_what_it_could_not_take()
    {
        var database = await cluster.FreshAsync();
        using var file = new PassingFile(".csv", "Identifier,Names,Aliases,Date of birth,Family,Restricted", "7,\"Brockhurst, Ida\",,01/06/2015,F1,no", ",Nobody,,,,", "8,Noor Haddad,,31/02/2019,F2,");

        var called = await Called.WithAsync(database, "import", "people", file.Path, "--json");
        var again = await Called.WithAsync(database, "import", "people", file.Path, "--json");
        await cluster.DropAsync(database);

        Assert.Equal(1, called.Exit);
        Assert.Contains("\"read\":3,\"added\":2,\"unchanged\":0,\"corrected\":0,\"refused\":1", called.Said, StringComparison.Ordinal);
        Assert.Contains("line 4, date of birth: '31/02/2019' is not a date", called.Complained, StringComparison.Ordinal);
        Assert.Contains("\"read\":3,\"added\":0,\"unchanged\":2,\"corrected\":0,\"refused\":1", again.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_goes_in_with_a_reconciliation_that_adds_up_and_the_second_time_adds_nothing()
    {
        var database = await cluster.FreshAsync();
        using var file = new PassingFile(".xlsx");
        var rows = Linnet.Bench.LargeAnnexA.Write(file.Path, new(2026, 3, 31), fewer: 500);

        var first = Lists(await Called.WithAsync(database, "import", "annex-a", file.Path, "--as-of", "2026-03-31", "--json"));
        var second = Lists(await Called.WithAsync(database, "import", "annex-a", file.Path, "--as-of", "2026-03-31", "--json"));
        var trial = await Called.WithAsync(database, "import", "annex-a", file.Path, "--as-of", "2026-03-31", "--json", "--dry-run");
        await cluster.DropAsync(database);

        Assert.Equal(rows, first.Sum(l => l.Read));
        Assert.All(first.Concat(second), l => Assert.Equal(l.Read, l.Added + l.Unchanged + l.Corrected + l.Refused));
        Assert.True(first.Sum(l => l.Added) > 0);
        Assert.Equal(0, second.Sum(l => l.Added + l.Corrected));
        Assert.Equal(0, trial.Exit);
    }

    [Theory]
    [InlineData("Not a workbook at all.")]
    [InlineData("%PDF-1.4")]
    public async Task What_is_no_workbook_gets_a_plain_answer(string content)
    {
        var database = await cluster.FreshAsync();
        using var file = new PassingFile(".xlsx", content);

        var called = await Called.WithAsync(database, "import", "annex-a", file.Path, "--as-of", "2026-03-31");
        await cluster.DropAsync(database);

        Assert.Equal(1, called.Exit);
        Assert.Contains("not an Excel workbook", called.Complained, StringComparison.Ordinal);
    }

    private static List<(long Read, long Added, long Unchanged, long Corrected, long Refused)> Lists(Called called) =>
        [.. JsonDocument.Parse(called.Said).RootElement.GetProperty("lists").EnumerateArray().Select(l =>
            (Of(l, "read"), Of(l, "added"), Of(l, "unchanged"), Of(l, "corrected"), Of(l, "refused")))];

    private static long Of(JsonElement list, string key) => list.GetProperty(key).GetInt64();
}
