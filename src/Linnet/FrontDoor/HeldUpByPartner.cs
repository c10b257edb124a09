using Linnet.Enquiries;
using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A child for whom something cannot go on because of an agency: since when, and whether anything keeps the child safe meanwhile.</summary>
/// <param name="Subject">The child.</param>
/// <param name="Delay">The latest word on it.</param>
/// <param name="Since">The first word on it: saying it again does not begin it anew.</param>
/// <param name="Over">What ended it; null while it lasts.</param>
/// <param name="Days">Calendar days, to the day asked while it lasts.</param>
public sealed record HeldUpByPartner(Subject Subject, Fact Delay, Fact Since, Fact? Over, int Days)
{
    private static readonly KindSet Delays = KindSet.Of(typeof(PartnerDelay));

    /// <summary>The agency in words.</summary>
    public string Agency => Delay.InWords("agency") ?? "An agency";

    /// <summary>Whether something is in place that keeps the child safe.</summary>
    public bool SafeMeanwhile => Delay.Coded["safeMeanwhile"] == "yes";

    /// <summary>Every such delay of this child by this day, first to last.</summary>
    public static IReadOnlyList<HeldUpByPartner> Of(SubjectFacts facts, int day)
    {
        if (!facts.Holds(Delays)) return [];
        var known = facts.AsAt(day).ToList();
        return
        [
            .. known.Where(f => f.Type.Class == typeof(PartnerDelay))
                .GroupBy(f => (Agency: f.Coded["agency"], What: f.Coded["what"], Over: known.SkipWhile(k => k != f).Skip(1).FirstOrDefault(k => Ends(f, k))?.Entry))
                .Select(g =>
                {
                    var over = known.Find(k => k.Entry == g.Key.Over);
                    return new HeldUpByPartner(facts.Subject, g.Last(), g.First(), over, (over?.Day ?? day) - g.First().Day);
                }),
        ];
    }

    private static bool Ends(Fact delay, Fact later) => delay.Answer<HeldUp>("what") switch
    {
        HeldUp.Discussion => later.Type.Class == typeof(StrategyDiscussion) || later.Type.Class == typeof(StrategyDiscussionNotNeeded),
        HeldUp.Decision => later.Type.Class == typeof(ContactDecision),
        HeldUp.Seeing => later.Moments.Has(Visits.VisitMoments.ChildSeen),
        _ => false,
    };
}
