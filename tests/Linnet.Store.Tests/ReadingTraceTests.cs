using Npgsql;

namespace Linnet.Store.Tests;

public sealed class ReadingTraceTests(TestCluster cluster) : StoreTest(cluster)
{
    [Fact]
    public async Task Every_look_at_a_record_is_written_down()
    {
        var note = Entry(Amira, "2026-03-30", Note("Rang back."));
        await AddedAsync(note);

        await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel);
        await Records.ReadEntryAsync(Reader, "entry", note.Id, Cancel);
        await Records.ReadFactsAsync(Reader, "clocks", Amira, Cancel);
        await Records.ReadingTraceAsync(Reader, "radar", [Amira, Tomasz], "Said to be in the waiting room.", Cancel);

        Assert.Equal(
            [
                "W9 as team manager, timeline: child:1001",
                "W9 as team manager, entry: child:1001",
                "W9 as team manager, clocks: child:1001",
                "W9 as team manager, radar: child:1001 child:1002 (Said to be in the waiting room.)",
            ],
            await TraceAsync()
        );
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_shown()
    {
        await AddedAsync(Entry(Amira, "2026-03-30", Note("Rang back.")));
        await using (var owner = await Fresh.AsOwnerAsync())
        await using (var command = new NpgsqlCommand("revoke insert on access from linnet_app", owner))
            await command.ExecuteNonQueryAsync(Cancel);

        await Assert.ThrowsAsync<PostgresException>(() =>
            Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel)
        );
    }

    [Fact]
    public async Task A_look_lies_in_the_partition_of_its_month()
    {
        await Records.ReadingTraceAsync(Reader, "radar", [Amira], reason: null, Cancel);
        await using var owner = await Fresh.AsOwnerAsync();
        await using var command = new NpgsqlCommand(
            "select tableoid::regclass::text = 'access_' || to_char(now(), 'YYYY_MM') from access",
            owner
        );

        Assert.Equal(true, await command.ExecuteScalarAsync(Cancel));
    }

    private async Task<List<string>> TraceAsync()
    {
        await using var owner = await Fresh.AsOwnerAsync();
        await using var command = new NpgsqlCommand(
            """
            select worker || ' as ' || role || ', ' || page || ': ' || array_to_string(subjects, ' ') || coalesce(' (' || reason || ')', '')
            from access order by id
            """,
            owner
        );
        await using var rows = await command.ExecuteReaderAsync(Cancel);
        var trace = new List<string>();
        while (await rows.ReadAsync(Cancel))
            trace.Add(rows.GetString(0));
        return trace;
    }
}
