using System.Globalization;
using System.IO.Compression;
using System.Text;
using Linnet.Record;
using Linnet.Returns;
using Linnet.Returns.AnnexA;
using Linnet.Returns.Documents;
using Linnet.Returns.Files;
using Linnet.Returns.People;
using Linnet.Web.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Linnet.Bench.Trust;

/// <summary>Something that reads what comes from outside.</summary>
/// <param name="What">What it reads.</param>
/// <param name="Share">How much of the inputs it gets: a workbook takes longer than a line.</param>
/// <param name="Read">Reads one spoilt input: true when it was answered, false when it took what it cannot read back.</param>
internal sealed record Reader(string What, int Share, Func<Mutation, bool> Read)
{
    private const int LinesKept = 400;
    private static readonly LocalDate AsOf = new(2026, 3, 31);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 31, 11, 0);

    public static IReadOnlyList<Reader> All() =>
    [
        new("Annex A workbooks, spoilt as files", 1, Given(Workbook(), AnnexA)),
        new("Annex A workbooks, spoilt inside the zip", 2, Inside(Workbook(), AnnexA)),
        new("Annex A as CSV", 10, Given(Lists(), bytes => AnnexA("List 1.csv", bytes))),
        new("people as CSV", 25, Given(PeopleLines, People)),
        new("entries as NDJSON", 40, Entries),
        new("documents (PDF, Office, pictures, text)", 6, Documents()),
        new("forms of every kind of record", 40, Forms),
    ];

    /// <summary>One that looks for the end of what it reads without asking whether it is there.</summary>
    public static Reader Faulty() => new("a reader with a known fault", 1, mutation =>
    {
        var line = mutation.Of(mutation.One(Lines));
        return line.Substring(0, line.LastIndexOf("}}", StringComparison.Ordinal)).Length >= 0;
    });

    private static Func<Mutation, bool> Given(byte[] sound, Func<byte[], bool> read) => mutation => read(mutation.Of(sound));

    private static Func<Mutation, bool> Inside(byte[] zip, Func<byte[], bool> read)
    {
        var parts = Unpacked(zip);
        return mutation =>
        {
            var chosen = mutation.One(parts).Name;
            return read(Packed(parts.Select(p => (p.Name, p.Name == chosen ? mutation.Of(p.Bytes) : p.Bytes))));
        };
    }

    private static bool AnnexA(byte[] file) => AnnexA("a.xlsx", file);

    private static bool AnnexA(string name, byte[] file) => Refusable(() =>
    {
        using var tables = TableSet.Open(name, new MemoryStream(file));
        AnnexAReader.Read(tables, AsOf);
    });

    private static bool People(byte[] file) => Refusable(() =>
    {
        using var tables = TableSet.Open("people.csv", new MemoryStream(file));
        PeopleFile.Of(tables, AsOf);
    });

    /// <summary>What is taken is written and read again, and must be the same.</summary>
    private static bool Entries(Mutation mutation)
    {
        var read = EntryFile.Read([mutation.Of(mutation.One(Lines))]);
        return read.Entries.All(e => EntryFile.Read([EntryJson.Write(e)]).Entries is [var again] && EntryJson.Write(again) == EntryJson.Write(e));
    }

    private static Func<Mutation, bool> Documents()
    {
        byte[][] sound =
        [
            Encoding.UTF8.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
            Workbook(), [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0], [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9],
            "Rang back. Mother says the heating is off."u8.ToArray(),
        ];
        return mutation => DocumentFile.Read(mutation.Of(mutation.One(sound))) is { File: not null } or { Refusal.Length: > 0 };
    }

    /// <summary>Any words in any box: an entry, or what is wrong, said in words.</summary>
    private static bool Forms(Mutation mutation)
    {
        var type = mutation.One(Kinds);
        var typed = new Dictionary<string, StringValues> { ["happened"] = mutation.One(Dates), ["happenedTime"] = mutation.One(Mutation.Words), ["sheet"] = "k" };
        foreach (var field in type.Fields) typed[field.Key] = mutation.One(Answers)(field, mutation);
        var problems = new List<Problem>();
        var entry = AnswerSheet.Sent(type, new FormCollection(typed)).Entry(Subject.Child("1"), "W1", Now, problems);
        return entry is not null || problems.Any(p => p.Message.Length > 0);
    }

    private static readonly RecordType[] Kinds = [.. RecordType.All.Values.Where(t => t.About.Contains(SubjectKind.Child)).OrderBy(t => t.Key, StringComparer.Ordinal)];

    private static readonly string[] Dates = ["31/3/2026", .. Mutation.Words];

    private static readonly Func<Field, Mutation, string>[] Answers =
    [
        (_, mutation) => mutation.One(Mutation.Words),
        (field, mutation) => mutation.Of(Sound(field)),
        (field, _) => Sound(field),
    ];

    private static string Sound(Field field) => field.Type switch
    {
        FieldType.Choice or FieldType.Choices => field.Choices[0].Code,
        FieldType.YesNo => "yes",
        FieldType.Number => "3",
        FieldType.Date => "30/3/2026",
        _ => "Rang back.",
    };

    private static readonly string[] Lines = [.. Enumerable.Range(0, 8).SelectMany(n => InventedLife.Entries(Subject.Child($"H{n}"), n, LinesKept / 8, new(2025, 1, 1))).Select(EntryJson.Write)];

    private static readonly byte[] PeopleLines = Encoding.UTF8.GetBytes(
        "Identifier,Names,Aliases,Date of birth,Family,Restricted\n" + string.Concat(Enumerable.Range(1, 20).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n},\"Amira Castellan\",\"Mira; Amy\",{n % 28 + 1:00}/05/2017,F{n % 5},no\n"))));

    private static byte[] Lists()
    {
        var list = AnnexALists.Numbered(1);
        var row = string.Join(',', list.Columns.Select((column, place) => place == 0 ? "C1" : column.Kind == ColumnKind.Day ? "01/03/2026" : column.Codes?.All is { Count: > 0 } codes ? $"\"{codes[0].Preferred}\"" : "1"));
        return Encoding.UTF8.GetBytes($"{string.Join(',', list.Columns.Select(c => $"\"{c.Heading}\""))}\n{string.Concat(Enumerable.Repeat($"{row}\n", 20))}");
    }

    private static byte[] Workbook()
    {
        var folder = Directory.CreateTempSubdirectory("linnet-trust");
        var file = Path.Combine(folder.FullName, "a.xlsx");
        LargeAnnexA.Write(file, AsOf, fewer: 1_000);
        var bytes = File.ReadAllBytes(file);
        folder.Delete(recursive: true);
        return bytes;
    }

    private static bool Refusable(Action read)
    {
        try
        {
            read();
        }
        catch (ImportRefusedException refused)
        {
            return refused.Error.ToString().Length > 0;
        }

        return true;
    }

    private static List<(string Name, byte[] Bytes)> Unpacked(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(e =>
        {
            using var part = e.Open();
            using var held = new MemoryStream();
            part.CopyTo(held);
            return (e.FullName, held.ToArray());
        })];
    }

    private static byte[] Packed(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(bytes);
            }

        return file.ToArray();
    }
}
