using Linnet.Children;
using Linnet.Record;
using Linnet.Store.Searching;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class WordSearchTests(TestCluster cluster) : StoreTest(cluster)
{
    private WordSearch Search => new(Fresh.Database);

    [Fact]
    public async Task Finds_what_was_added_one_at_a_time_and_what_came_in_bulk()
    {
        await AddedAsync(Entry(Amira, "2026-03-01", Note("A bruise on the arm.")));
        await Records.AppendInBulkAsync([Entry(Tomasz, "2026-03-02", Note("Two bruises.")) with { Source = new("annex-a") }], progress: null, Cancel);

        Assert.Equal([Tomasz, Amira], (await FindAsync("bruise")).Hits.Select(h => h.Kept.Entry.Subject));
    }

    [Fact]
    public async Task Finds_a_hundred_thousand_characters_by_their_last_word_and_keeps_writing_that_is_longer_than_can_be_searched()
    {
        var longNote = string.Join(' ', Enumerable.Range(0, 12_000).Select(n => $"word{n}")) + " cellar";
        var endless = string.Join(' ', Enumerable.Range(0, 300_000).Select(n => $"different{n}"));
        await AddedAsync(Entry(Amira, "2026-03-01", Note(longNote)), Entry(Amira, "2026-03-02", Note(endless)));

        Assert.Equal("cellar", Assert.Single(Assert.Single(Assert.Single((await FindAsync("cellar")).Hits).Excerpts).Parts, p => p.Found).Words);
        Assert.Single((await FindAsync("different7")).Hits);
    }

    [Fact]
    public async Task Cuts_a_long_writing_between_words_around_the_words_that_stand_together()
    {
        var padding = string.Join(' ', Enumerable.Repeat("and so on", 60));
        await AddedAsync(Entry(Amira, "2026-03-01", Note($"The gate. {padding} He was not at the gate with the dog. {padding}")));

        var excerpt = Assert.Single(Assert.Single((await FindAsync("gate dog")).Hits).Excerpts);
        var says = string.Concat(excerpt.Parts.Select(p => p.Words));

        Assert.StartsWith("The gate. and so on", says, StringComparison.Ordinal);
        Assert.Contains("so on He was not at the gate with the dog. and so on", says, StringComparison.Ordinal);
        Assert.EndsWith(" …", says, StringComparison.Ordinal);
        Assert.InRange(says.Length, 200, 560);
    }

    [Fact]
    public async Task Words_of_a_file_stay_found_when_the_read_tables_are_filled_afresh()
    {
        var letter = new AttachedFile(FileFormat.Txt, "A scald."u8.ToArray(), "A scald.");
        var entry = Attached.With(Entry(Amira, "2026-03-01", new Document { Title = "Letter", What = DocumentKind.Letter }), letter);
        Assert.Empty((await Records.AppendAsync([entry], [letter], idempotencyKey: null, Cancel)).Problems);

        Assert.True((await new Rebuilding(Fresh.Database).RebuildAsync(progress: null, Cancel)).WereEqual);
        Assert.Single((await FindAsync("scald")).Hits);
    }

    [Fact]
    public async Task Counts_two_thousand_and_says_that_there_are_more_the_latest_first_all_the_same()
    {
        var latest = Day("2026-03-31");
        var many = Enumerable.Range(0, 2_005).Select(n => Entry(n % 2 == 0 ? Amira : Tomasz, $"{latest.PlusDays(-n):uuuu-MM-dd}", Note("Rang the landlord.")));
        await Records.AppendInBulkAsync(many.ToList(), progress: null, Cancel);

        var found = await FindAsync("landlord", skip: 50);

        Assert.Equal((WordsFound.MostCounted, true), (found.Altogether, found.AndMore));
        Assert.Equal(Enumerable.Range(50, 50).Select(n => latest.PlusDays(-n)), found.Hits.Select(h => h.Kept.Entry.Happened.Day));
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_shown()
    {
        await AddedAsync(Entry(Amira, "2026-03-01", Note("A bruise on the arm.")));
        await using var owner = await Fresh.AsOwnerAsync();
        await using var command = new NpgsqlCommand("alter table access add constraint nothing_more check (false) not valid", owner);
        await command.ExecuteNonQueryAsync(Cancel);

        await Assert.ThrowsAsync<PostgresException>(() => FindAsync("bruise"));
    }

    private Task<WordsFound> FindAsync(string typed, int skip = 0) =>
        Search.FindAsync(
            Reader,
            "search/words",
            new()
            {
                Typed = typed,
                ClosedKinds = [],
                Until = Day("2026-03-31"),
                Skip = skip,
                Take = 50,
            },
            Cancel
        );
}
