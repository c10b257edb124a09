using System.Globalization;
using System.Text;
using Linnet.Record;
using Linnet.Store.Reading;
using Npgsql;

namespace Linnet.Store.Searching;

/// <summary>Finds words that people wrote in children's records, in what the reader may see.</summary>
/// <remarks>
/// What is shown is written down in the transaction that reads it, without what was typed. PostgreSQL's own full text does the finding;
/// nothing that can be typed is an error to it.
/// </remarks>
public sealed class WordSearch(Database database)
{
    /// <summary>The entries in which the words stand.</summary>
    /// <param name="page">What the reader opened, for the trace.</param>
    public async Task<WordsFound> FindAsync(Reader reader, string page, WordsSought sought, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var nothing = await NothingToLookForAsync(connection, sought.Typed, cancel);
        var (ids, altogether) = nothing is null ? await IdsAsync(connection, new(sought), cancel) : ([], 0);
        var kept = await KeptAsync(connection, ids, sought.KnownAt, cancel);
        var shown = kept.Select(k => k.Entry.Subject).Concat(sought.Within is { } within ? [within] : []).Distinct().ToList();
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, page, shown, reason: null, cancel);
        var excerpts = await Excerpts.OfAsync(connection, kept, sought.Typed, cancel);
        await transaction.CommitAsync(cancel);
        return new([.. kept.Select((k, i) => new WordHit(k, excerpts[i]))], Math.Min(altogether, WordsFound.MostCounted), nothing)
        {
            AndMore = altogether > WordsFound.MostCounted,
        };
    }

    private static async Task<NothingToLookFor?> NothingToLookForAsync(NpgsqlConnection connection, string typed, CancellationToken cancel)
    {
        var (words, indexed) = (
            await connection
                .Ask(
                    "select numnode(q), querytree(q) from (select websearch_to_tsquery('pg_catalog.english', $1)) as asked (q)",
                    typed
                )
                .ListAsync(r => (r.GetInt32(0), r.GetString(1)), cancel)
        )[0];
        return words == 0 ? NothingToLookFor.OnlyCommonWords
            : indexed == "T" ? NothingToLookFor.OnlyWordsLeftOut
            : null;
    }

    /// <summary>
    /// The entries of a page of the list. Where there are more than are counted, it goes back from the latest day until the page is full:
    /// such a word is soon met.
    /// </summary>
    private static async Task<(Guid[] Ids, int Altogether)> IdsAsync(NpgsqlConnection connection, Question question, CancellationToken cancel)
    {
        await PlanAsync(connection, Planned.ByWords, cancel);
        var rows = await connection
            .Ask(question.Counted, [.. question.Values])
            .ListAsync(r => (Id: r.GetGuid(0), Altogether: (int)r.GetInt64(1)), cancel);
        var altogether = rows.Count == 0 ? 0 : rows[0].Altogether;
        var ids = rows.Select(r => r.Id).ToArray();
        if (altogether > WordsFound.MostCounted)
        {
            await PlanAsync(connection, question.IsEverywhere ? Planned.ByDay : Planned.AsUsual, cancel);
            ids = [.. await connection.Ask(question.Latest, [.. question.Values]).ListAsync(r => r.GetGuid(0), cancel)];
        }

        await PlanAsync(connection, Planned.AsUsual, cancel);
        return (ids, altogether);
    }

    /// <summary>
    /// How the database goes about it. It would guess from how often each word is used how soon a page is full, and guess wrong for two
    /// everyday words that never stand together: it would read the whole council's writing to find nothing.
    /// </summary>
    private static Task PlanAsync(NpgsqlConnection connection, Planned how, CancellationToken cancel) =>
        connection
            .Ask(
                """
                select set_config('plan_cache_mode', $1, true), set_config('enable_bitmapscan', $2, true),
                    set_config('enable_seqscan', $2, true), set_config('enable_sort', $2, true)
                """,
                how == Planned.ByWords ? "force_generic_plan" : "auto",
                how == Planned.ByDay ? "off" : "on"
            )
            .DoAsync(cancel);

    private enum Planned
    {
        AsUsual,

        /// <summary>Without looking at the words: always through their index.</summary>
        ByWords,

        /// <summary>Nothing gathered before it is sorted: only the index by day is left to go along.</summary>
        ByDay,
    }

    /// <summary>In the order in which they were found.</summary>
    private static async Task<IReadOnlyList<KeptEntry>> KeptAsync(
        NpgsqlConnection connection,
        Guid[] ids,
        Instant? knownAt,
        CancellationToken cancel
    ) =>
        ids.Length == 0
            ? []
            : await KeptEntryRows
                .Ask(connection, asAt: null, knownAt, "and e.id = any($3) order by array_position($3, e.id)", ids)
                .ListAsync(KeptEntryRows.Read, cancel);

    /// <summary>What is asked of the database. A condition that does not apply is left out, so that each search uses the index that serves it.</summary>
    private sealed class Question
    {
        private readonly StringBuilder conditions = new();

        public Question(WordsSought sought)
        {
            Ask($"w.found @@ websearch_to_tsquery('pg_catalog.english', {Value(sought.Typed)})");
            Ask($"w.subject_kind = {(short)SubjectKind.Child}");
            if (sought.Within is { } child)
                Ask($"w.subject_id = {Value(child.Id)}");
            else if (sought.Among is { } among)
                Ask($"w.subject_id = any({Value(among.Select(s => s.Id).ToArray())})");
            else
                Ask("not exists (select from people p where p.subject_kind = w.subject_kind and p.subject_id = w.subject_id and p.restricted)");
            if (sought.Kind is { } kind)
                Ask($"w.kind = {Value(kind.Key)}");
            if (sought.ClosedKinds.Count > 0)
                Ask($"w.kind <> all({Value(sought.ClosedKinds.Select(k => k.Key).ToArray())})");
            if (sought.From is { } from)
                Ask($"w.day >= {Value(from.ToDateOnly())}");
            Ask($"w.day <= {Value(sought.Until.ToDateOnly())}");
            if (sought.KnownAt is { } knownAt)
                Ask($"w.recorded <= {Value(knownAt.ToDateTimeUtc())}");
            if (!sought.WithCorrected)
                Ask($"not exists (select from entries r where r.replaces = w.entry{(sought.KnownAt is null ? "" : $" and r.recorded_at <= {Last}")})");
            IsEverywhere = sought.Within is null;
            var page = $"order by day desc, seq desc offset {Value(sought.Skip)} limit {Value(sought.Take)}";
            Counted = $"""
                with found as materialized (
                    select w.entry, w.day, w.seq from words w where {conditions} limit {WordsFound.MostCounted + 1}
                )
                select entry, (select count(*) from found) from found {page}
                """;
            Latest = $"select w.entry from words w where {conditions} {page}";
        }

        /// <summary>Whether it is asked of every child's record.</summary>
        public bool IsEverywhere { get; }

        /// <summary>A page, and how many there are; in the right order while no more than are counted.</summary>
        public string Counted { get; }

        /// <summary>A page, however many there are.</summary>
        public string Latest { get; }

        public List<object?> Values { get; } = [];

        private string Last => string.Create(CultureInfo.InvariantCulture, $"${Values.Count}");

        private void Ask(string condition) => conditions.Append(conditions.Length == 0 ? "" : " and ").Append(condition);

        private string Value(object value)
        {
            Values.Add(value);
            return Last;
        }
    }
}
