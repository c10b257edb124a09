using Linnet.Record;
using Linnet.Store.Reading;
using Npgsql;

namespace Linnet.Store.People;

/// <summary>Who is who, as rows.</summary>
internal static class PeopleRows
{
    public const string Columns =
        "subject_kind, subject_id, given_names, family_name, other_names, born_on, expected_on, family, restricted, identifiers";

    private const string Instead = """
        on conflict (subject_kind, subject_id) do update set
            given_names = excluded.given_names, family_name = excluded.family_name, other_names = excluded.other_names,
            born_on = excluded.born_on, expected_on = excluded.expected_on, family = excluded.family, restricted = excluded.restricted,
            identifiers = excluded.identifiers, words = excluded.words, sounds = excluded.sounds, written = pg_current_xact_id()
        """;

    private const int AtATime = 5_000;
    private const char Between = '\u001f';

    /// <summary>Reads afresh what these subjects are known by, and writes it in place of what was known.</summary>
    public static Task RefreshAsync(NpgsqlConnection connection, IReadOnlyCollection<Subject> subjects, CancellationToken cancel) =>
        RefreshAsync(connection, subjects, "people", isFirst: false, cancel);

    /// <summary>Reads afresh what these subjects are known by, and writes it into a table that has nobody in it.</summary>
    public static Task FillAsync(
        NpgsqlConnection connection,
        IReadOnlyCollection<Subject> subjects,
        string table,
        CancellationToken cancel
    ) => RefreshAsync(connection, subjects, table, isFirst: true, cancel);

    private static async Task RefreshAsync(
        NpgsqlConnection connection,
        IReadOnlyCollection<Subject> subjects,
        string table,
        bool isFirst,
        CancellationToken cancel
    )
    {
        foreach (var some in subjects.Chunk(AtATime))
        {
            var naming = await NamingAsync(connection, some, cancel);
            await WriteAsync(connection, [.. some.Select(s => WhoIsWho.Of(s, naming.GetValueOrDefault(s) ?? []))], table, isFirst, cancel);
        }
    }

    public static Person Read(NpgsqlDataReader row) =>
        new()
        {
            Subject = new((SubjectKind)row.GetInt16(0), row.GetString(1)),
            GivenNames = row.Text(2),
            FamilyName = row.Text(3),
            OtherNames = row.GetFieldValue<string[]>(4),
            BornOn = row.Day(5),
            ExpectedOn = row.Day(6),
            Family = row.Text(7),
            Restricted = row.GetBoolean(8),
            Identifiers = row.GetFieldValue<string[]>(9),
        };

    private static async Task<Dictionary<Subject, List<(RecordType, Particulars)>>> NamingAsync(
        NpgsqlConnection connection,
        Subject[] subjects,
        CancellationToken cancel
    )
    {
        var naming = new Dictionary<Subject, List<(RecordType, Particulars)>>();
        var rows = connection
            .Ask(
                """
                select e.subject_kind, e.subject_id, e.kind, e.version, b.answers
                from entries e join bodies b on b.entry_id = e.id
                where (e.subject_kind, e.subject_id) in (select * from unnest($1::smallint[], $2::text[])) and e.kind = any($3)
                    and not exists (select from entries r where r.replaces = e.id)
                order by e.happened_on, e.recorded_at, e.seq
                """,
                subjects.Select(s => (short)s.Kind).ToArray(),
                subjects.Select(s => s.Id).ToArray(),
                WhoIsWho.Kinds.ToArray()
            )
            .RowsAsync(cancel);
        await foreach (var row in rows)
        {
            var subject = new Subject((SubjectKind)row.GetInt16(0), row.GetString(1));
            var type = RecordType.All[row.GetString(2)];
            if (!naming.TryGetValue(subject, out var entries))
                naming[subject] = entries = [];
            entries.Add((type, KeptAnswers.Read(type, row.GetString(4), row.GetInt16(3))));
        }

        return naming;
    }

    private static async Task WriteAsync(
        NpgsqlConnection connection,
        IReadOnlyList<Person> people,
        string table,
        bool isFirst,
        CancellationToken cancel
    )
    {
        var words = people
            .Select(p => PlainName.WordsOf(string.Join(' ', [p.GivenNames, p.FamilyName, .. p.OtherNames])).Distinct().ToArray())
            .ToList();
        await connection
            .Ask(
                $"""
                insert into {table} ({Columns}, words, sounds)
                select subject_kind, subject_id, given_names, family_name, string_to_array(other_names, chr(31)), born_on, expected_on,
                    family, restricted,
                    string_to_array(identifiers, chr(31)), words, string_to_array(sounds, ' ')
                from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[], $8::text[],
                    $9::boolean[], $10::text[], $11::text[], $12::text[])
                    as t (subject_kind, subject_id, given_names, family_name, other_names, born_on, expected_on, family, restricted,
                        identifiers, words, sounds)
                {(isFirst ? "" : Instead)}
                """,
                people.Select(p => (short)p.Subject.Kind).ToArray(),
                people.Select(p => p.Subject.Id).ToArray(),
                people.Select(p => p.GivenNames).ToArray(),
                people.Select(p => p.FamilyName).ToArray(),
                people.Select(p => string.Join(Between, p.OtherNames)).ToArray(),
                people.Select(p => p.BornOn.Column()).ToArray(),
                people.Select(p => p.ExpectedOn.Column()).ToArray(),
                people.Select(p => p.Family).ToArray(),
                people.Select(p => p.Restricted).ToArray(),
                people.Select(p => string.Join(Between, p.Identifiers)).ToArray(),
                words.Select(w => string.Concat(w.Select(x => " " + x))).ToArray(),
                words.Select(w => string.Join(' ', Sound.Of(w))).ToArray()
            )
            .DoAsync(cancel);
    }
}
