namespace Linnet.Bench.Trust;

/// <summary>What a database comes to: a digest of every table, counter, file and chain, worked out here and not by Linnet.</summary>
/// <param name="Tables">Every table's, by name.</param>
/// <param name="Kept">The same without the children whose records are destroyed on the way, for a backup after which one was.</param>
/// <param name="Others">Counters, files by content, and the head of each chain.</param>
internal sealed record Digests(IReadOnlyDictionary<string, string> Tables, IReadOnlyDictionary<string, string> Kept, IReadOnlyDictionary<string, string> Others)
{
    // Destroying again in a copy adds an entry and says that the caches are to be read afresh: by law, and not a difference.
    private static readonly IReadOnlySet<string> ChangedByDestroying = new HashSet<string> { "read_tables", "counter entry_seq" };

    private const string NotGone = "where subject_id not like 'GONE%'";

    private static readonly IReadOnlyDictionary<string, string> WithoutTheGone = new Dictionary<string, string>
    {
        ["entries"] = NotGone, ["facts"] = NotGone, ["words"] = NotGone, ["people"] = NotGone,
        ["bodies"] = $"where entry_id in (select id from entries {NotGone})",
    };

    /// <summary>How many.</summary>
    public int Count => Tables.Count + Others.Count;

    /// <summary>Reads them.</summary>
    public static async Task<Digests> ReadAsync(OwnPostgres postgres, string database, CancellationToken cancel)
    {
        var (tables, kept, others) = (new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var table in await postgres.AskAsync(database, "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1", cancel))
        {
            tables[table] = await OfAsync(table, "");
            kept[table] = await OfAsync(table, WithoutTheGone.GetValueOrDefault(table, ""));
        }

        foreach (var counter in await postgres.AskAsync(database, "select sequencename::text from pg_sequences where schemaname = 'public' order by 1", cancel))
            others[$"counter {counter}"] = (await postgres.AskAsync(database, $"select last_value::text from \"{counter}\"", cancel))[0];
        others["files whose content is not what their name says"] = (await postgres.AskAsync(database, "select count(*)::text from files where encode(sha256(bytes), 'hex') <> fingerprint", cancel))[0];
        foreach (var head in await postgres.AskAsync(database, "select distinct on (chain) chain || ' ' || number || ' ' || encode(code, 'hex') from seals order by chain, number desc", cancel))
            others[$"head of chain {head[0]}"] = head;
        return new(tables, kept, others);

        async Task<string> OfAsync(string table, string where) =>
            (await postgres.AskAsync(database, $"set timezone = 'UTC'; select count(*) || ' ' || coalesce(md5(string_agg(row, '' order by row)), '') from (select md5(t::text) as row from \"{table}\" t {where}) rows", cancel))[0];
    }

    /// <summary>What is not the same; none when everything is.</summary>
    /// <param name="sinceDestroyed">Whether records were destroyed after the backup: then they are left out.</param>
    public IEnumerable<string> DifferencesTo(Digests back, bool sinceDestroyed)
    {
        var (ours, theirs) = sinceDestroyed ? (Kept, back.Kept) : (Tables, back.Tables);
        return ours.Concat(Others)
            .Where(d => !(sinceDestroyed && ChangedByDestroying.Contains(d.Key)))
            .Where(d => theirs.GetValueOrDefault(d.Key, back.Others.GetValueOrDefault(d.Key, "missing")) != d.Value)
            .Select(d => d.Key);
    }
}
