using Linnet.Assessments;
using Linnet.Children;
using Linnet.Record;

namespace Linnet.Store.Tests;

public sealed class BulkTests(TestCluster cluster) : StoreTest(cluster)
{
    [Fact]
    public async Task Adds_what_is_new_and_leaves_what_is_there()
    {
        var entries = Many(50_000).ToList();

        var first = await Records.AppendInBulkAsync(entries, progress: null, Cancel);
        var second = await Records.AppendInBulkAsync(entries.ToAsyncEnumerable(), progress: null, Cancel);

        Assert.Equal((50_000, 0), (first.Added, first.Unchanged));
        Assert.Equal((0, 50_000), (second.Added, second.Unchanged));
    }

    [Fact]
    public async Task Settles_pieces_of_work_as_one_at_a_time_would()
    {
        Entry[] entries =
        [
            Entry(Amira, "2026-03-02", new AssessmentStarted()),
            Entry(Amira, "2026-04-10", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }),
            Entry(Amira, "2026-05-04", new AssessmentStarted()),
        ];
        await Records.AppendInBulkAsync(entries.Reverse().ToList(), progress: null, Cancel);
        await Records.AppendInBulkAsync(
            [Entry(Amira, "2026-05-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction })],
            progress: null,
            Cancel
        );

        var facts = (await Records.ReadFactsAsync(Reader, "radar", Amira, Cancel)).All;

        Assert.Equal([entries[0].Id, entries[0].Id, entries[2].Id, entries[2].Id], facts.Select(f => f.Strand));
    }

    [Fact]
    public async Task Takes_an_entry_with_an_hour_after_one_without()
    {
        Entry[] entries =
        [
            Entry(Amira, "2026-03-02", Note("No hour.")),
            Entry(Amira, "2026-03-03", Note("At half past nine.")) with
            {
                Happened = new(new(2026, 3, 3), Instant.FromUtc(2026, 3, 3, 9, 30)),
            },
        ];

        Assert.Equal(2, (await Records.AppendInBulkAsync(entries, progress: null, Cancel)).Added);
    }

    [Fact]
    public async Task A_trial_says_what_would_come_of_it_and_adds_nothing()
    {
        Entry[] entries = [Entry(Amira, "2026-03-02", Note("Rang back."))];

        Assert.Equal(1, (await Records.AppendInBulkAsync(entries, progress: null, Cancel, trial: true)).Added);
        Assert.Empty((await Records.ReadFactsAsync(Reader, "radar", Amira, Cancel)).All);
    }

    [Fact]
    public async Task Says_what_could_not_be_added_and_why()
    {
        var stray = Correction(Entry(Amira, "2026-03-30", Note("Never added.")), "2026-04-01T09:00Z");

        var appended = await Records.AppendInBulkAsync([stray, Entry(Amira, "2026-03-30", Note("Rang back."))], progress: null, Cancel);

        Assert.Equal(1, appended.Added);
        Assert.Equal(stray.Id, Assert.Single(appended.Refused).Entry.Id);
    }

    [Fact]
    public async Task Brings_the_names_that_the_entries_say()
    {
        await Records.AppendInBulkAsync(
            [Entry(Amira, "2026-03-30", new ChildDetails { GivenNames = "Amira", FamilyName = "Haddad" })],
            progress: null,
            Cancel
        );

        Assert.Equal("Amira Haddad", (await Council.OpenAsync(Fresh.Database, Cancel)).NameOf(Amira));
    }

    private static IEnumerable<Entry> Many(int count) =>
        Enumerable.Range(0, count).Select(i => Entry(Subject.Child($"{i % 5_000}"), "2026-03-30", Note("Rang back.")));
}
