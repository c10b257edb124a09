using Linnet.Record;
using Linnet.Standards;

namespace Linnet.FrontDoor;

/// <summary>
/// The time a child spends in a risk that nobody has weighed: from the first word of it until somebody decided that nothing was needed, or
/// saw the child.
/// </summary>
/// <remarks>
/// Passing a contact on as a referral weighs nothing, so the days run on. A later contact begins no second count while the first runs.
/// </remarks>
/// <param name="Subject">The child.</param>
/// <param name="From">The first word: the contact or the referral.</param>
/// <param name="Answered">What answered it: a decision, a sight of the child or an authorised assessment; null while nothing has.</param>
/// <param name="Days">Calendar days, to the day asked while it lasts.</param>
public sealed record UnassessedRisk(Subject Subject, Fact From, Fact? Answered, int Days)
{
    /// <summary>Whether it lasts on the day asked.</summary>
    public bool Lasts => Answered is null;

    /// <summary>Every such time of this child as asked, first to last.</summary>
    public static IReadOnlyList<UnassessedRisk> Of(SubjectFacts facts, AsKnown asked)
    {
        List<UnassessedRisk>? times = null;
        Fact? from = null;
        for (var place = 0; place < facts.Facts.Length; place++)
        {
            var fact = facts.Facts[place];
            var part = RiskParts.Of(fact.Moments);
            if (part == RiskPart.None || (from is null) != (part == RiskPart.Begins) || !facts.Counts(place, asked.Day, asked.KnownAt)) continue;
            if (from is not null) (times ??= []).Add(new(facts.Subject, from, fact, fact.Day - from.Day));
            from = from is null ? fact : null;
        }

        if (from is not null) (times ??= []).Add(new(facts.Subject, from, null, Math.Max(0, Math.Min(asked.Day, Reach(from, asked)) - from.Day)));
        return times ?? [];
    }

    private static int Reach(Fact from, AsKnown asked) => from.Imported ? asked.Horizon : int.MaxValue;
}
