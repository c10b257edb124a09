using Linnet.Calendar;
using Linnet.Cli;
using Linnet.Record;
using Linnet.Simulation;
using Linnet.Store;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.CommandLine;

public sealed class DemonstratingTests(TestCluster cluster)
{
    private static readonly Progress<double> Unseen = new();

    // Noon of Tuesday 31 March 2026, and of Friday 10 April: the demonstration is left alone for ten days.
    private static readonly Instant First = London.StartOf(Day("2026-03-31")) + Duration.FromHours(12);
    private static readonly Instant Later = London.StartOf(Day("2026-04-10")) + Duration.FromHours(12);

    [Fact]
    public async Task A_later_start_tells_the_council_on_to_that_day_and_keeps_what_people_recorded()
    {
        var name = await cluster.FreshAsync();
        await using var database = TestCluster.Open(name);
        await new Demonstrating(database, new At(First)).BeginAsync(Scenarios.All["demonstration"], Unseen, CancellationToken.None);
        var byHand = Happened("by-hand", "2026-04-02", new Linnet.FrontDoor.Contact { From = Linnet.FrontDoor.ContactSource.School });
        await new RecordStore(database).AppendInBulkAsync([byHand], progress: null, CancellationToken.None);
        var before = await EntriesAsync(database);

        var outcome = await new Demonstrating(database, new At(Later)).GoOnAsync(Unseen, CancellationToken.None);
        var after = await EntriesAsync(database);
        var again = await new Demonstrating(database, new At(Later)).GoOnAsync(Unseen, CancellationToken.None);

        Assert.Equal((Demonstrating.Outcome.ToldOn, Demonstrating.Outcome.UpToDate), (outcome, again));
        Assert.Contains(byHand.Id, after.Keys);
        Assert.All(before, e => Assert.Equal(e.Value, after[e.Key]));
        var added = after.Where(e => !before.ContainsKey(e.Key)).Select(e => e.Value).ToList();
        Assert.All(added, recorded => Assert.InRange(recorded, First, Later));
        Assert.Contains(added, recorded => London.DayOf(recorded) == Day("2026-04-10"));
        // No more and no less than if it had been told in one go.
        var inOne = InventedCouncil.Run(Scenarios.All["demonstration"], seed: 2, from: Day("2025-03-31"), to: Day("2026-04-10"), notes: true);
        Assert.Equal(inOne.Count(e => e.Recorded <= Later) + 1, after.Count);
        await cluster.DropAsync(name);
    }

    [Fact]
    public async Task What_another_program_would_tell_differently_stays_as_it_was()
    {
        var name = await cluster.FreshAsync();
        await using var database = TestCluster.Open(name);
        await new RecordStore(database).AppendInBulkAsync(
            [Happened("1", "2026-03-02", new Linnet.FrontDoor.Contact { From = Linnet.FrontDoor.ContactSource.School })],
            progress: null,
            CancellationToken.None);
        await new Demonstrations(database).KeepAsync(new("demonstration", 2, Day("2025-03-31"), First), CancellationToken.None);

        Assert.Equal(Demonstrating.Outcome.ToldOtherwise, await new Demonstrating(database, new At(Later)).GoOnAsync(Unseen, CancellationToken.None));
        Assert.Single(await EntriesAsync(database));
        await cluster.DropAsync(name);
    }

    private static async Task<Dictionary<Guid, Instant>> EntriesAsync(Database database)
    {
        var held = new Dictionary<Guid, Instant>();
        await foreach (var subject in new UnscopedRecord(database).ReadAllFactsAsync(CancellationToken.None))
            foreach (var fact in subject.All) held[fact.Entry] = fact.RecordedAt;
        return held;
    }

    private sealed class At(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
