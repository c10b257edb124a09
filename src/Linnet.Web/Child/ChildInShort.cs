using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store.Reading;
using Linnet.Supervision;

namespace Linnet.Web.Child;

/// <summary>A child in short: what somebody reads who opens the record tonight and has never met the child.</summary>
public sealed class ChildInShort
{
    private const int Quoted = 3;

    /// <param name="child">The child, as asked.</param>
    /// <param name="kept">What is kept about them.</param>
    public ChildInShort(ChildPage child, IReadOnlyList<KeptEntry> kept)
    {
        Child = child;
        var stands = kept.Where(k => k.Stands).ToList();
        Summary = stands.Select(k => k.Entry).LastOrDefault(e => e.Particulars is CaseSummary);
        Involved = (Summary?.Particulars as CaseSummary)?.Involved ?? stands.Select(k => k.Entry.Particulars).OfType<Referral>().LastOrDefault()?.Concern;
        Said = [.. ChildSaid.In(stands.Select(k => k.Entry)).Take(Quoted)];
        Voice = ChildsVoice.Of(child.Facts, child.Asked);
        People = PeopleAround.Of(stands.Select(k => k.Entry), child.AsAt);
        Plan = CurrentPlan.Of(child.Open, stands);
        Challenges = [.. stands.Where(k => child.Open.Any(w => w.Strand == Strand.Challenge && w.Id == k.Strand) && k.Entry.Type.Opens is not null).Select(k => k.Entry)];
        SummaryDue = child.Running.FirstOrDefault(c => c.Standard.Key == SupervisionStandards.SummaryUpToDate.Key);
    }

    /// <summary>The entries from which it is made: a few of the hundreds that ten years leave.</summary>
    public static IEnumerable<Guid> Entries(ChildPage child)
    {
        var facts = child.Facts.AsAt(child.Asked.Day, child.Asked.KnownAt).ToList();
        var open = child.Open.Select(w => w.Id).ToHashSet();
        return facts.Where(f => f.Type.Class == typeof(CaseSummary)).TakeLast(1)
            .Concat(facts.Where(f => f.Type.Class == typeof(Referral)).TakeLast(1))
            .Concat(facts.Where(f => f.Type.Class == typeof(PersonInLife)))
            .Concat(facts.Where(f => f.Type.Opens is not null && f.Strand is { } strand && open.Contains(strand)))
            .Concat(facts.Where(f => f.Moments.Has(VoiceMoments.ChildHeard)).TakeLast(Quoted))
            .Select(f => f.Entry);
    }

    /// <summary>The child, as asked.</summary>
    public ChildPage Child { get; }

    /// <summary>The latest case summary; null where none was written.</summary>
    public Entry? Summary { get; }

    /// <summary>When it is to be brought up to date; null where no work is open that asks for one.</summary>
    public Clock? SummaryDue { get; }

    /// <summary>Why we are involved, from the summary or the last referral; null where nobody wrote it.</summary>
    public string? Involved { get; }

    /// <summary>What the child said, the latest first.</summary>
    public IReadOnlyList<ChildSaid> Said { get; }

    /// <summary>Where the child's voice stands on the record.</summary>
    public ChildsVoice Voice { get; }

    /// <summary>The people around the child.</summary>
    public PeopleAround People { get; }

    /// <summary>The plan the child lives under.</summary>
    public CurrentPlan? Plan { get; }

    /// <summary>The challenges that nobody has resolved.</summary>
    public IReadOnlyList<Entry> Challenges { get; }
}
