using System.Globalization;
using Linnet.Store;

namespace Linnet.Bench.Trust;

/// <summary>What stood in a record when a schema file was the last one: the same few children whichever file that was.</summary>
internal static class OldRecord
{
    private const int CodesBegin = 8;
    private static readonly IReadOnlyList<SchemaFile> Files = SchemaFile.All();

    /// <summary>The schema files, in order.</summary>
    public static IReadOnlyList<string> Versions { get; } = [.. Files.Select(f => f.Name)];

    /// <summary>What was kept since each file that brought a place for it. What later files drop and fill afresh is here too, as an earlier program left it.</summary>
    private static readonly SortedDictionary<int, string> KeptSince = new()
    {
        [1] = """
            insert into entries (id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by, taken_in_at, replaces, source, body_hash)
            select id::uuid, seq, 1, child, kind, 1, '2026-01-05', moment::timestamptz, '2026-01-06 09:30:00.123Z', 'W1', '2026-01-06 09:30:01Z', replaces::uuid, source::jsonb,
                sha256('\x0102'::bytea || convert_to(answers || E'\n' || coalesce(reason, ''), 'UTF8'))
            from old_entries;
            insert into bodies (entry_id, answers, reason, salt) select id::uuid, answers::json, reason, '\x0102' from old_entries;
            select setval('entry_seq', 5);
            """,
        [2] = "insert into people (subject_kind, subject_id, given_names, other_names, restricted, identifiers, words, sounds) values (1, '9999', 'Nobody', '{}', false, '{}', 'nobody', '{}');",
        [3] = """
            insert into accounts (worker, name, role, team) values ('W1', 'Robin Ashdown', 'social-worker', 'East');
            insert into idempotency (key, said, entries, made_at) values ('form-1', '\x01', array['0190a000-0000-7000-8000-000000000002']::uuid[], '2026-01-06 09:30:01Z');
            insert into imports (id, what, as_of, file_hash, taken_in_at, taken_in_by, reconciliation) values ('0190a000-0000-7000-8000-00000000000a', 'annex-a', '2026-01-31', '\x02', '2026-02-01 08:00:00Z', 'A1', '{"added": 5}');
            insert into access (id, at, worker, role, page, subjects, reason) overriding system value values
                (1, '2026-01-07 10:00:00.5Z', 'W1', 'social-worker', 'children/timeline', array['child:1001'], null),
                (2, '2026-01-07 11:00:00Z', 'M1', 'team-manager', 'children', array['child:1001', 'child:1002'], 'Asked to.');
            select setval('access_id_seq', 2);
            """,
        [4] = "insert into drafts (worker, page, sheet, sealed, kept_at) values ('W1', '/children/1001/add/visit', 'form-2', '\\x03', '2026-01-08 10:00:00Z');",
        [5] = "insert into invented (scenario, seed, opens_on, told_until) values ('small', 1, '2024-01-01', '2026-01-08 10:00:00Z');",
        [9] = "insert into files (fingerprint, format, bytes, words) values (encode(sha256('a letter'::bytea), 'hex'), 'txt', 'a letter'::bytea, 'a letter');",
        [11] = """
            insert into invitations (hash, worker, made_at, expires_at, used_at) values ('\x04', 'W1', '2026-01-01Z', '2026-01-04Z', '2026-01-02Z');
            insert into credentials (worker, password, secret, code_step, set_at) values ('W1', 'a hash', '\x05', 7, '2026-01-02Z');
            insert into recovery_codes (worker, hash) values ('W1', '\x06');
            insert into sign_in_attempts (at, who, worker, network, came_in) values ('2026-01-02 09:00:00Z', '\x070809', 'W1', '192.0.2.1', true);
            """,
        [12] = "insert into sessions (hash, worker, began_at, seen_at) values ('\\x0a', 'W1', '2026-01-02 09:00:00Z', '2026-01-02 09:10:00Z');",
        [13] = "insert into passkeys (id, worker, handle, name, public_key, counter, transports, backup_eligible, backed_up, added_at) values ('\\x0b', 'W1', 'handle', 'A key', '\\x0c', 3, '{usb}', false, false, '2026-01-03Z');",
    };

    private static readonly SortedDictionary<int, string[]> TablesSince = new()
    {
        [1] = ["entries", "bodies"], [3] = ["accounts", "idempotency", "imports", "access"], [4] = ["drafts"], [5] = ["invented"], [9] = ["files"],
        [11] = ["invitations", "credentials", "recovery_codes", "sign_in_attempts"], [12] = ["sessions"], [13] = ["passkeys"],
    };

    /// <summary>SQL that makes the record as it stood when this many files had been applied.</summary>
    public static string Made(int files) => string.Join('\n', [.. Files.Take(files).Select(f => f.Sql), Remembered(files), Entries, .. KeptSince.Where(k => k.Key <= files).Select(k => k.Value)]);

    /// <summary>Whether rows bore codes then, which whoever wrote them put there.</summary>
    public static bool CodesRows(int files) => files >= CodesBegin;

    /// <summary>The tables that held something then, and the read tables, which are filled from them.</summary>
    public static IReadOnlyList<string> Tables(int files) => [.. TablesSince.Where(t => t.Key <= files).SelectMany(t => t.Value), "facts", "people", "words"];

    private static string Remembered(int files) =>
        "create table schema_files (name text primary key, checksum text not null, applied_at timestamptz not null default now());\n"
        + string.Concat(Files.Take(files).Select(f => string.Create(CultureInfo.InvariantCulture, $"insert into schema_files (name, checksum) values ('{f.Name}', '{f.Checksum}');\n")));

    /// <summary>Two children: what an extract brought, what people wrote, and a correction with its reason.</summary>
    private const string Entries = """
        create temporary table old_entries (id text, seq bigint, child text, kind text, moment text, replaces text, source text, answers text, reason text);
        insert into old_entries values
            ('0190a000-0000-7000-8000-000000000001', 1, '1001', 'child-details', null, null, '{"import": "annex-a", "list": "List 6", "slot": "annex-a/6/1001"}', '{"givenNames":"Amira","familyName":"Castellan","bornOn":"2017-05-04"}', null),
            ('0190a000-0000-7000-8000-000000000002', 2, '1001', 'referral', null, null, null, '{"from":"school","concern":"She comes to school hungry."}', null),
            ('0190a000-0000-7000-8000-000000000003', 3, '1001', 'case-note', '2026-01-05 09:30:00Z', null, null, '{"about":"call","note":"Rang at nine."}', null),
            ('0190a000-0000-7000-8000-000000000004', 4, '1001', 'case-note', '2026-01-05 10:30:00Z', '0190a000-0000-7000-8000-000000000003', null, '{"about":"call","note":"Rang at ten."}', 'Another hour.'),
            ('0190a000-0000-7000-8000-000000000005', 5, '1002', 'child-details', null, null, null, '{"givenNames":"Tomasz","familyName":"Wren","expectedOn":"2026-06-01"}', null);
        """;
}
