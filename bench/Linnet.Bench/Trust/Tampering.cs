using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>A way to change a record behind the program's back, as whoever owns the database can.</summary>
/// <param name="What">What is changed.</param>
/// <param name="Sql">How.</param>
/// <param name="Names">A question for the names of what is changed, asked before and after: both must be found.</param>
/// <param name="Exactly">Whether nothing else may be named: a seal that was changed may name the rows under it too.</param>
internal sealed record Tampering(string What, string Sql, string Names, bool Exactly = true)
{
    private const string AllEntries = "select 'Entry ' || seq from entries";
    private const string AllLooks = "select 'Look ' || id from access";
    private const string AllSeals = "select 'Seal ' || number || ' of ' || case chain when 1 then 'entries' else 'looks' end from seals";
    private const string SomeEntries = "select 'Entry ' || seq from entries where seq % 31 = 3";
    private const string SomeLooks = "select 'Look ' || id from access where id % 31 = 3";
    private const string Pairs = "select 'Entry ' || seq from entries where seq % 10 < 2 and seq - seq % 10 + 1 <= (select max(seq) from entries) and seq >= 10";

    private static readonly (string Column, Func<string, string> Turned)[] OfAnEntry =
    [
        ("id", Uuid), ("seq", n => $"({n} # (1::bigint << 40))"), ("subject_kind", Small), ("subject_id", Text), ("kind", Text), ("version", Small),
        ("happened_on", Day), ("happened_at", Moment), ("recorded_at", Moment), ("recorded_by", Text), ("taken_in_at", Moment), ("strand", Uuid),
        ("arose_from", Uuid), ("occasion", Uuid), ("replaces", Uuid), ("source", Json), ("body_hash", Bytes), ("code", Bytes),
    ];

    private static readonly (string Column, Func<string, string> Turned)[] OfABody = [("entry_id", Uuid), ("answers", Answers), ("reason", Text), ("salt", Bytes)];

    private static readonly (string Column, Func<string, string> Turned)[] OfALook =
    [
        ("id", n => $"({n} # (1::bigint << 40))"), ("at", Moment), ("worker", Text), ("role", Text), ("page", Text), ("subjects", First), ("reason", Text), ("code", Bytes),
    ];

    private static readonly (string Column, Func<string, string> Turned)[] OfASeal = [("members", Bytes), ("made_at", Moment), ("previous", Bytes), ("code", Bytes), ("until", n => $"({n} + 1)")];

    /// <summary>One bit turned over in one column of every row, in each row another: every column of an entry, of its body and of a look.</summary>
    public static IReadOnlyList<Tampering> Flips(int seed) =>
    [
        .. OfAnEntry.Select(c => Flip("entries", "seq", c.Column, c.Turned, seed, AllEntries)),
        .. OfABody.Select(c => new Tampering($"bodies.{c.Column}", Drawn($"update bodies b set {c.Column} = {c.Turned($"b.{c.Column}")} from entries e where b.entry_id = e.id", "e.seq", seed), AllEntries)),
        .. OfALook.Select(c => Flip("access", "id", c.Column, c.Turned, seed, AllLooks)),
    ];

    /// <summary>Rows taken away, put in, put in each other's place; an end cut off; every clock put back.</summary>
    public static IReadOnlyList<Tampering> OfRows { get; } =
    [
        new("entries taken away", "delete from bodies b using entries e where e.id = b.entry_id and e.seq % 31 = 3; delete from entries where seq % 31 = 3", SomeEntries),
        new("looks taken away", "delete from access where id % 31 = 3", SomeLooks),
        new("entries put in", $"{Copied("gen_random_uuid()", "-seq")} where seq % 31 = 3", "select 'Entry ' || seq from entries where seq < 0"),
        new("entries doubled at the end", $"alter table entries drop constraint entries_pkey cascade; {Copied("id", "seq + 1000000")} where seq % 31 = 3", "select 'Entry ' || seq from entries where seq > 1000000"),
        new("looks doubled", "insert into access overriding system value select id + 1000000, at, worker, role, page, subjects, reason, code from access where id % 31 = 3", "select 'Look ' || id from access where id > 1000000"),
        new("entries in each other's place", $"update entries set seq = -seq where seq % 10 < 2 and seq in (select substr(n, 7)::bigint from ({Pairs}) p (n)); update entries set seq = -seq + case when -seq % 10 = 0 then 1 else -1 end where seq < 0", Pairs),
        new("what was written in each other's place", $"alter table bodies drop constraint bodies_pkey; update bodies b set entry_id = o.id from entries e, entries o where b.entry_id = e.id and e.seq in (select substr(n, 7)::bigint from ({Pairs}) p (n)) and o.seq = e.seq + case when e.seq % 10 = 0 then 1 else -1 end", Pairs),
        new("every clock put back an hour", "update entries set recorded_at = recorded_at - interval '1 hour', taken_in_at = taken_in_at - interval '1 hour'", AllEntries),
        new("the end cut off with its seal", "delete from bodies b using entries e where e.id = b.entry_id and e.seq > (select until from seals where chain = 1 order by number desc offset 1 limit 1); delete from entries where seq > (select until from seals where chain = 1 order by number desc offset 1 limit 1); delete from seals s where chain = 1 and number = (select max(number) from seals where chain = 1)", "select 'Seal ' || max(number) || ' of entries' from seals where chain = 1", Exactly: false),
        .. OfASeal.Select(c => new Tampering($"seals.{c.Column}", Drawn($"update seals set {c.Column} = {c.Turned(c.Column)}", "number", seed: 1), AllSeals, Exactly: false)),
    ];

    private static Tampering Flip(string table, string number, string column, Func<string, string> turned, int seed, string names) =>
        new($"{table}.{column}", Drawn($"update {table} set {column} = {turned(column)}", number, seed), names);

    /// <summary>HASH in an expression becomes a number drawn for the row, from the seed.</summary>
    private static string Drawn(string sql, string number, int seed) =>
        sql.Replace("HASH", string.Create(CultureInfo.InvariantCulture, $"(hashint8extended({number}, {seed}) & 1048575)::int"), StringComparison.Ordinal);

    private static string Copied(string id, string seq) =>
        "insert into entries (id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by, taken_in_at, strand, arose_from, occasion, source, body_hash, code) "
        + $"select {id}, {seq}, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by, taken_in_at, strand, arose_from, occasion, source, body_hash, code from entries";

    private static string Uuid(string c) => $"coalesce(encode(set_bit(uuid_send({c}), HASH % 128, 1 - get_bit(uuid_send({c}), HASH % 128)), 'hex')::uuid, gen_random_uuid())";

    private static string Small(string c) => $"({c}::int # (1 << (HASH % 14)))::smallint";

    private static string Text(string c) => $"coalesce(overlay({c} placing chr(ascii(substr({c}, 1 + HASH % length({c}), 1)) # (1 << (HASH % 5))) from 1 + HASH % length({c}) for 1), 'x')";

    private static string Day(string c) => $"{c} + (1 << (HASH % 12))";

    private static string Moment(string c) => $"coalesce({c} + (1::bigint << (HASH % 34)) * interval '1 microsecond', now())";

    private static string Bytes(string c) => $"set_bit({c}, HASH % (8 * length({c})), 1 - get_bit({c}, HASH % (8 * length({c}))))";

    private static string Json(string c) => $"coalesce({c}, '{{}}') || jsonb_build_object('list', HASH)";

    /// <summary>The first letter of the first answer's name, which leaves it JSON; a blank where nothing was answered.</summary>
    private static string Answers(string c) => $"(case when length({c}::text) > 4 then overlay({c}::text placing chr(ascii(substr({c}::text, 3, 1)) # (1 << (HASH % 5))) from 3 for 1) else {c}::text || ' ' end)::json";

    private static string First(string c) => $"array[{Text($"{c}[1]")}] || {c}[2:]";
}
