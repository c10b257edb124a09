using Linnet.Record;

namespace Linnet.Children;

/// <summary>What a child said, on a day, as somebody wrote it down in the child's own words.</summary>
/// <param name="Entry">The entry that holds it.</param>
/// <param name="Words">The words.</param>
public sealed record ChildSaid(Entry Entry, string Words)
{
    /// <summary>What the child said, the latest first.</summary>
    public static IReadOnlyList<ChildSaid> In(IEnumerable<Entry> entries) =>
        [.. entries.Select(e => Of(e)).OfType<ChildSaid>().OrderByDescending(s => s.Entry.Happened.Day).ThenByDescending(s => s.Entry.Recorded)];

    /// <summary>What the child said by this entry; null where it holds no words of the child.</summary>
    public static ChildSaid? Of(Entry entry) =>
        entry.Type.Fields.Where(f => f.ChildsWords).Select(f => f.Read(entry.Particulars) as string).FirstOrDefault(w => !string.IsNullOrWhiteSpace(w)) is { } words
            ? new(entry, words.Trim())
            : null;

    /// <summary>Whether records of this kind have a place for the child's own words.</summary>
    public static bool IsAskedOf(RecordType type) => type.Fields.Any(f => f.ChildsWords);
}
