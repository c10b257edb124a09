using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Store.Tests;

/// <summary>One at a time, in bulk, afresh from the entries, or without any database: the same entries give the same facts.</summary>
public sealed class SettledAlikeTests(TestCluster cluster) : StoreTest(cluster)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task However_the_entries_come_in(int seed)
    {
        var entries = Invented(new Random(seed)).ToList();
        await using var inBulk = await Cluster.FreshAsync();
        foreach (var entry in entries)
            Assert.Empty((await Records.AppendAsync(entry, idempotencyKey: null, Cancel)).Problems);
        Assert.Empty((await inBulk.Records.AppendInBulkAsync(entries, progress: null, Cancel)).Refused);

        var expected = FactOf.Entries(entries).SelectMany(s => s.All).ToList();

        Assert.Equal(expected, await FactsOf(Fresh.Database));
        Assert.Equal(expected, await FactsOf(inBulk.Database));
        Assert.True((await new Rebuilding(Fresh.Database).RebuildAsync(progress: null, Cancel)).WereEqual);
        Assert.True((await new Rebuilding(inBulk.Database).RebuildAsync(progress: null, Cancel)).WereEqual);
    }

    private static async Task<List<Fact>> FactsOf(Database database) =>
        [.. (await new UnscopedRecord(database).ReadAllFactsAsync(Cancel).ToListAsync(Cancel)).SelectMany(s => s.All)];

    /// <summary>
    /// Referrals, assessments and their ends for two children, some corrected and some recorded in error, from an extract so that none
    /// is asked about.
    /// </summary>
    private static IEnumerable<Entry> Invented(Random chance)
    {
        var standing = new List<Entry>();
        for (var place = 0; place < 60; place++)
        {
            var day = new LocalDate(2026, 1, 5).PlusDays(place + chance.Next(-10, 1));
            var recorded = $"2026-{place / 28 + 1:00}-{place % 28 + 1:00}T09:00Z";
            var entry =
                standing.Count > 3 && chance.Next(4) == 0
                    ? Corrected(standing, chance, day, recorded)
                    : Entry(chance.Next(2) == 0 ? Amira : Tomasz, $"{day:uuuu-MM-dd}", Some(chance), recorded);
            entry = entry with { Source = new("annex-a 2026-04-01") };
            if (entry.Particulars is not RecordedInError)
                standing.Add(entry);
            yield return entry;
        }
    }

    private static Entry Corrected(List<Entry> standing, Random chance, LocalDate day, string recorded)
    {
        var earlier = standing[chance.Next(standing.Count)];
        standing.Remove(earlier);
        var correction = Correction(earlier, recorded, chance.Next(3) == 0 ? new RecordedInError() : null);
        return correction with { Happened = new(day) };
    }

    private static Particulars Some(Random chance) =>
        chance.Next(4) switch
        {
            0 => new Referral { From = ContactSource.School },
            1 => new ReferralDecision { Outcome = ReferralOutcome.Assessment },
            2 => new AssessmentStarted(),
            _ => new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction },
        };
}
