using Linnet.Record;

namespace Linnet.Store.Tests;

public sealed class ImportsTests(TestCluster cluster) : StoreTest(cluster)
{
    private const string Slot = "list-6/1001/visit";
    private static readonly string[] Slots = [Slot, "list-6/1002/visit"];

    private Imports Imports => new(Fresh.Database);

    [Fact]
    public async Task Are_remembered_with_the_day_to_which_they_reach()
    {
        Assert.Null(await Imports.LastExtractAsync(what: null, Cancel));

        await Imports.RecordImportAsync(Extract("annex-a", "2026-03-01"), Cancel);
        await Imports.RecordImportAsync(Extract("cin", "2026-03-31"), Cancel);
        await Imports.RecordImportAsync(Extract("people", asOf: null), Cancel);

        Assert.Equal(Day("2026-03-31"), await Imports.LastExtractAsync(what: null, Cancel));
        Assert.Equal(Day("2026-03-01"), await Imports.LastExtractAsync("annex-a", Cancel));
        Assert.Equal(["people", "cin", "annex-a"], (await Imports.ReadImportsAsync(Cancel)).Select(i => i.What));
    }

    [Fact]
    public async Task Reach_as_far_as_was_known_at_the_time()
    {
        await Imports.RecordImportAsync(Extract("annex-a", "2026-03-01"), Cancel);
        await Imports.RecordImportAsync(Extract("annex-a", "2026-04-01"), Cancel);
        using var council = await Council.OpenAsync(Fresh.Database, Cancel);

        Assert.Equal(Day("2026-04-01"), council.Horizon());
        Assert.Equal(Day("2026-03-01"), council.Horizon(At("2026-04-01T12:00Z")));
        Assert.Null(council.Horizon(At("2026-02-01T12:00Z")));
    }

    [Fact]
    public async Task Find_again_what_an_earlier_one_brought()
    {
        var brought = Brought("2026-03-30");
        await AddedAsync(brought);

        var (slot, held) = Assert.Single(await Imports.HeldEntriesAsync(Slots, Cancel));

        Assert.Equal((Slot, brought.Id, true), (slot, held.Id, held.Imported));
        Assert.Equal(brought.Particulars, held.Particulars);
    }

    [Fact]
    public async Task Find_the_correction_that_stands_and_whether_a_person_made_it()
    {
        var brought = Brought("2026-03-30");
        var corrected = Correction(brought, "2026-05-01T09:00Z");
        var byHand = Correction(corrected, "2026-05-02T09:00Z") with { Source = null };
        await AddedAsync(brought);
        await AddedAsync(corrected);
        Assert.True((await HeldAsync()).Imported);

        await AddedAsync(byHand);

        Assert.Equal((byHand.Id, false), ((await HeldAsync()).Id, (await HeldAsync()).Imported));
    }

    [Fact]
    public async Task Are_planned_against_what_extracts_brought_what_corrected_it_and_what_people_recorded_of_those_kinds()
    {
        var brought = Brought("2026-03-30");
        var byHand = Correction(brought, "2026-05-01T09:00Z", new RecordedInError()) with { Source = null };
        var here = Entry(Amira, "2026-05-02", Note("Rang back."));
        await AddedAsync(brought);
        await AddedAsync(byHand, here, Brought("2026-03-31") with { Source = new("cin 2026-03-31") });
        await AddedAsync(Entry(Amira, "2026-05-02", new Linnet.Children.ChildDetails { GivenNames = "Amira" }));

        var held = await new HeldFromExtracts(Fresh.Database).ReadAsync("annex-a", ["case-note"], Cancel).ToListAsync(Cancel);

        Assert.Equal([brought, byHand, here], held);
    }

    private async Task<HeldEntry> HeldAsync() => Assert.Single(await Imports.HeldEntriesAsync(Slots, Cancel)).Value;

    private static Entry Brought(string on) =>
        Entry(Amira, on, Note("Brought.")) with
        {
            Source = new("annex-a 2026-04-01", "List 6", "H12", Slot),
        };

    private static TakenIn Extract(string what, string? asOf) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            What = what,
            AsOf = asOf is null ? null : Day(asOf),
            FileHash = [1, 2, 3],
            By = "W1",
            Reconciliation = new() { ["lists"] = new System.Text.Json.Nodes.JsonArray() },
        };
}
