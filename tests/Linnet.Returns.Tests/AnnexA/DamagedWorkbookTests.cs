using System.IO.Compression;
using System.Text;
using Linnet.Returns.AnnexA;
using Linnet.Returns.Files;

namespace Linnet.Returns.Tests.AnnexA;

/// <summary>Whatever is done to a workbook, it is read or refused with an answer. Seeded: a failure names its case.</summary>
public sealed class DamagedWorkbookTests
{
    private const int Cases = 300;

    private static readonly byte[] Whole = new Book()
        .Sheet(
            "List 1",
            [
                ["Child Unique ID", "Gender", "Date of Contact", "Contact Source"],
                .. Rows(n => [n, "F", new LocalDate(2026, 3, 1), "Police"]),
            ]
        )
        .Sheet(
            "List 9",
            [
                ["Child Unique ID", "Allocated Worker", "Eligibility Category"],
                .. Rows(n => [n, "A. Elm", "b) Former relevant child"]),
            ]
        )
        .Bytes();

    [Fact]
    public void Bytes_changed_anywhere_never_throw_anything_but_a_refusal()
    {
        for (var seed = 0; seed < Cases; seed++)
            ReadOrRefuse(Changed(Whole, new Random(seed)), seed);
    }

    [Fact]
    public void Markup_changed_inside_a_sound_zip_never_throws_anything_but_a_refusal()
    {
        for (var seed = 0; seed < Cases; seed++)
            ReadOrRefuse(Repacked(new Random(seed)), seed);
    }

    private static void ReadOrRefuse(byte[] file, int seed)
    {
        try
        {
            using var tables = TableSet.Open("a.xlsx", new MemoryStream(file));
            AnnexAReader.Read(tables, Extracts.AsOf);
        }
        catch (ImportRefusedException)
        {
            // An answer.
        }
        catch (Exception e)
        {
            Assert.Fail($"Case {seed}: {e}");
        }
    }

    private static byte[] Repacked(Random random)
    {
        using var from = new ZipArchive(new MemoryStream(Whole), ZipArchiveMode.Read);
        using var file = new MemoryStream();
        var chosen = random.Next(from.Entries.Count);
        using (var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var at = 0; at < from.Entries.Count; at++)
            {
                using var part = from.Entries[at].Open();
                using var held = new MemoryStream();
                part.CopyTo(held);
                using var written = to.CreateEntry(from.Entries[at].FullName).Open();
                written.Write(at == chosen ? Changed(held.ToArray(), random) : held.ToArray());
            }
        }

        return file.ToArray();
    }

    private static byte[] Changed(byte[] whole, Random random)
    {
        var changed = (byte[])whole.Clone();
        switch (random.Next(4))
        {
            case 0:
                return changed[..random.Next(changed.Length)];
            case 1:
                var words = Encoding.UTF8.GetBytes("<row r='-1'><c r='ZZZZ9' t='s'><v>99999999999</v></c></row>");
                var at = random.Next(changed.Length);
                return [.. changed[..at], .. words, .. changed[at..]];
            default:
                for (var n = random.Next(1, 40); n > 0; n--)
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                return changed;
        }
    }

    private static IEnumerable<object?[]> Rows(Func<string, object?[]> row) =>
        Enumerable.Range(1, 200).Select(n => row(n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
