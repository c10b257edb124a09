using System.Text;
using Linnet.Returns.AnnexA;
using Linnet.Returns.Files;

namespace Linnet.Returns.Tests.AnnexA;

/// <summary>Extracts as tests write them: one list, with the headings that matter.</summary>
internal static class Extracts
{
    public static readonly LocalDate AsOf = new(2026, 3, 31);

    /// <summary>Reads lines of CSV, headings first, as the list of that number.</summary>
    public static ListExtract List(int number, params string[] lines) => List(number, AsOf, lines);

    public static ListExtract List(int number, LocalDate asOf, params string[] lines) =>
        Read(FormattableString.Invariant($"List {number}.csv"), asOf, lines).Lists.Single();

    public static AnnexAExtract Read(string name, LocalDate asOf, params string[] lines)
    {
        using var file = TableSet.Open(name, new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines))));
        return AnnexAReader.Read(file, asOf);
    }

    public static AnnexAExtract Read(Book book)
    {
        using var file = TableSet.Open("Annex A.xlsx", book.Open());
        return AnnexAReader.Read(file, AsOf);
    }

    /// <summary>What is wrong, as a person reads it.</summary>
    public static IEnumerable<string> Said(this ListExtract list) =>
        list.Rows.SelectMany(r => r.Problems).Concat(list.Refused.Concat(list.Repeated).Select(r => r.Why)).Select(e => e.ToString());
}
