using Linnet.Assessments;
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
    public static ChildSaid? Of(Entry entry) => WordsIn(entry).FirstOrDefault(w => !string.IsNullOrWhiteSpace(w)) is { } words ? new(entry, words.Trim()) : null;

    private static IEnumerable<string?> WordsIn(Entry entry) => entry.Particulars is AssessmentSection { Section: SectionOfAssessment.ChildsWords } section
        ? [section.Text]
        : entry.Type.Fields.Where(f => f.ChildsWords).Select(f => f.Read(entry.Particulars) as string);
}
