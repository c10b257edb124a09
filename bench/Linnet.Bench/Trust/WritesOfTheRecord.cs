using Linnet.Children;
using Linnet.Record;
using Linnet.Store;

namespace Linnet.Bench.Trust;

/// <summary>Every kind of write through the store's one door, each attempt about children of its own.</summary>
internal static class WritesOfTheRecord
{
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 31, 11, 0);
    private static int children;

    /// <summary>Three children at once, as a page would that forgets that all of it belongs together.</summary>
    public static Write InTwoTransactions { get; } = new("three children at once", () =>
    {
        var (entries, key) = (Three(), NewKey());
        return Of(entries, key) with
        {
            DoAsync = async (database, cancel) =>
                (await new RecordStore(database).AppendAsync([.. entries.Take(1)], $"{key}-1", cancel)).Done
                && (await new RecordStore(database).AppendAsync([.. entries.Skip(1)], $"{key}-2", cancel)).Done,
        };
    });

    public static IEnumerable<Write> All(Random draw)
    {
        yield return new("three children at once", () => Of(Three(), NewKey()));
        yield return new("a correction", Correction);
        yield return new("a document", Document);
        foreach (var type in RecordType.All.Values.Where(t => t.About.Contains(SubjectKind.Child) && t.Fields.All(f => f.Type != FieldType.File)).OrderBy(_ => draw.Next()))
        {
            var answers = InventedLife.Answered(type, draw);
            yield return new(type.Key, () => Of([Entry(answers)], NewKey()));
        }
    }

    /// <summary>A note about a child of its own.</summary>
    public static Entry Noted() => Entry(new CaseNote { About = NoteKind.Call, Note = "Rang back." });

    /// <summary>How many rows of each table belong to these entries, to this form and to this file.</summary>
    public static string Held(IEnumerable<Entry> entries, string key, string? fingerprint = null)
    {
        var subjects = string.Join(',', entries.Select(e => $"'{e.Subject.Id}'").Distinct());
        return $"""
            (select count(*) from entries where subject_id in ({subjects})),
            (select count(*) from bodies b join entries e on e.id = b.entry_id where e.subject_id in ({subjects})),
            (select count(*) from facts where subject_id in ({subjects})), (select count(*) from words where subject_id in ({subjects})),
            (select count(*) from people where subject_id in ({subjects})), (select count(*) from idempotency where key like '{key}%'),
            (select count(*) from files where fingerprint = '{fingerprint}')
            """;
    }

    public static string NewKey() => Guid.CreateVersion7().ToString("n");

    private static IReadOnlyList<Entry> Three() => [.. Enumerable.Range(0, 3).Select(_ => Noted())];

    private static Attempt Of(IReadOnlyList<Entry> entries, string key, AttachedFile? file = null) =>
        new(
            async (database, cancel) => (await new RecordStore(database).AppendAsync(entries, file is null ? [] : [file], key, cancel)).Done,
            Held(entries, key, file?.Fingerprint));

    private static Attempt Correction()
    {
        var first = Noted();
        return Of([first with { Id = Guid.CreateVersion7(), Replaces = first.Id, Reason = "Another hour." }], NewKey()) with
        {
            BeginAsync = (database, cancel) => new RecordStore(database).AppendAsync(first, idempotencyKey: null, cancel),
        };
    }

    private static Attempt Document()
    {
        var key = NewKey();
        var letter = new AttachedFile(FileFormat.Txt, System.Text.Encoding.UTF8.GetBytes(key), key);
        var type = RecordType.All.Values.First(t => t.About.Contains(SubjectKind.Child) && t.Fields.Any(f => f.Type == FieldType.File));
        return Of([Attached.With(Entry(InventedLife.Answered(type, new(1))), letter)], key, letter);
    }

    private static Entry Entry(Particulars particulars) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child($"F{Interlocked.Increment(ref children)}"),
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(Today),
        Recorded = Now,
        By = "W1",
        Particulars = particulars,
    };
}
