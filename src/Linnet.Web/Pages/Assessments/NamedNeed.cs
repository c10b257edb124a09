using Linnet.Assessments;
using Linnet.Store.Reading;

namespace Linnet.Web.Pages.Assessments;

/// <summary>A risk or need that an assessment named, with what answers it.</summary>
/// <param name="Named">Where it was named.</param>
/// <param name="Answered">What answers it; null while nothing does.</param>
/// <param name="Action">The action that does; null where none does.</param>
public sealed record NamedNeed(KeptEntry Named, KeptEntry? Answered, KeptEntry? Action)
{
    /// <summary>What it is.</summary>
    public AssessedNeed Need => (AssessedNeed)Named.Entry.Particulars;

    /// <summary>How it was answered.</summary>
    public NeedAnswered? Answer => Answered?.Entry.Particulars as NeedAnswered;

    /// <summary>Those that the assessment of this piece of work named, the first first.</summary>
    public static IReadOnlyList<NamedNeed> Of(Guid strand, IReadOnlyList<KeptEntry> entries)
    {
        var standing = entries.Where(e => e.Stands).ToList();
        return [.. standing.Where(e => e.Entry.Particulars is AssessedNeed && e.AroseFrom == strand).Select(named =>
        {
            var answered = standing.LastOrDefault(e => e.Entry.Particulars is NeedAnswered && e.Strand == named.Strand);
            var action = (answered?.Entry.Particulars as NeedAnswered)?.Action;
            return new NamedNeed(named, answered, standing.Find(e => e.Entry.Id.ToString() == action));
        })];
    }
}
