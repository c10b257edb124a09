using Linnet.Assessments;
using Linnet.Store.Reading;

namespace Linnet.Web.Pages.Assessments;

/// <summary>A section of an assessment as it is on the record, with every version of it.</summary>
/// <param name="Section">Which section.</param>
/// <param name="Kept">Everything that was ever saved of it, corrected entries among it, in the order it was recorded.</param>
public sealed record WrittenSection(SectionOfAssessment Section, IReadOnlyList<KeptEntry> Kept)
{
    /// <summary>The versions that stand, the first first.</summary>
    public IReadOnlyList<KeptEntry> Versions => [.. Kept.Where(k => k.Stands)];

    /// <summary>The version that counts; null while nothing is written.</summary>
    public KeptEntry? Latest => Versions is [.., var last] ? last : null;

    /// <summary>The version before it; null where there is none.</summary>
    public KeptEntry? Earlier => Versions is [.., var before, _] ? before : null;

    /// <summary>Grows with everything that is saved: two who began from the same number were writing at the same time.</summary>
    public int Number => Kept.Count;

    /// <summary>What a version says.</summary>
    public static string TextOf(KeptEntry? kept) => (kept?.Entry.Particulars as AssessmentSection)?.Text ?? "";

    /// <summary>A section of the assessment of this piece of work, among the entries of its child.</summary>
    public static WrittenSection Of(SectionOfAssessment section, Guid strand, IEnumerable<KeptEntry> entries) =>
        new(section, [.. entries.Where(k => k.Strand == strand && k.Entry.Particulars is AssessmentSection s && s.Section == section).OrderBy(k => k.Seq)]);
}
