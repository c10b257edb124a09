using Npgsql;

namespace Linnet.Store.Backups;

/// <summary>What a database held at one moment: its tables, each by how many rows and what they come to, and its counters.</summary>
/// <param name="MadeAt">When.</param>
/// <param name="Tables">The tables, by name.</param>
/// <param name="Counters">Where the counters stood that hand out numbers, by name.</param>
public sealed record BackupContents(DateTime MadeAt, IReadOnlyList<TableContents> Tables, IReadOnlyList<CounterContents> Counters)
{
    /// <summary>What is not the same in another; none when everything is equal.</summary>
    public IReadOnlyList<string> DifferencesTo(BackupContents other) =>
        [
            .. Tables.Select(t => (t.Name, Differs: Difference(t, other.Tables.FirstOrDefault(o => o.Name == t.Name)))).Where(t => t.Differs is not null).Select(t => $"{t.Name}: {t.Differs}"),
            .. other.Tables.Select(t => t.Name).Except(Tables.Select(t => t.Name)).Select(name => $"{name}: was not there"),
            .. Counters.Except(other.Counters).Select(c => $"{c.Name}: the counter does not stand at {c.Last}"),
        ];

    private static string? Difference(TableContents ours, TableContents? other) =>
        other is null ? "is missing"
        : ours.Rows != other.Rows ? $"{ours.Rows} rows have become {other.Rows}"
        : ours.Digest != other.Digest ? $"the same {ours.Rows} rows do not say the same"
        : null;

    internal static async Task<BackupContents> ReadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await connection.Ask("set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 1").DoAsync(cancel);
        var names = await connection
            .Ask("select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1")
            .ListAsync(r => r.GetString(0), cancel);
        var tables = new List<TableContents>();
        foreach (var name in names)
            tables.Add(await TableAsync(connection, name, cancel));
        var counters = await connection
            .Ask("select sequencename::text, coalesce(last_value, 0) from pg_sequences where schemaname = 'public' order by 1")
            .ListAsync(r => new CounterContents(r.GetString(0), r.GetInt64(1)), cancel);
        return new(await connection.Ask("select now()").OneAsync<DateTime>(cancel), tables, counters);
    }

    /// <summary>A sum over the rows, so that their order does not count.</summary>
    private static async Task<TableContents> TableAsync(NpgsqlConnection connection, string name, CancellationToken cancel)
    {
        var command = connection.Ask(
            $"select count(*), coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint::numeric), 0)::text from \"{name}\" t"
        );
        command.CommandTimeout = 0;
        return (await command.ListAsync(r => new TableContents(name, r.GetInt64(0), r.GetString(1)), cancel))[0];
    }
}

/// <summary>A table: how many rows, and what they come to.</summary>
public sealed record TableContents(string Name, long Rows, string Digest);

/// <summary>A counter that hands out numbers, and the last one it gave.</summary>
public sealed record CounterContents(string Name, long Last);
