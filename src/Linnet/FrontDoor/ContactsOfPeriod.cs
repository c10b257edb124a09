using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The contacts that arrived or were decided in a span of days, and what can be said of them together.</summary>
/// <param name="Arrived">Those that arrived in it.</param>
/// <param name="Decided">Those that were decided in it, the latest first.</param>
public sealed record ContactsOfPeriod(IReadOnlyList<ContactInHand> Arrived, IReadOnlyList<ContactInHand> Decided)
{
    private static readonly KindSet AtTheFrontDoor = KindSet.Of(typeof(Contact), typeof(ContactDecision));

    /// <summary>How many decisions name the manager who made them.</summary>
    public int ByManager => Decided.Count(c => c.Decision?.Coded["manager"] is not null);

    /// <summary>How many decisions say that what was known before was read.</summary>
    public int HistoryRead => Decided.Count(c => c.Decision?.Coded["historyRead"] == "yes");

    /// <summary>How many had consent, or the reason for doing without, on the record.</summary>
    public int ConsentSettled => Decided.Count(c =>
        (c.Consent ?? c.Decision)?.Answer<FamilyConsent>("consent") is { } consent && consent != FamilyConsent.Awaited);

    /// <summary>How many were decided with every check back, of those with any.</summary>
    public int ChecksAllBack => Decided.Count(c => c.Checks.Count > 0 && c.Checks.All(k => k.Answered is { } back && (back.Day, back.At).CompareTo((c.Decision?.Day ?? 0, c.Decision?.At ?? 0)) <= 0));

    /// <summary>The middle number of hours from a worker's proposal to the decision; null where nothing was proposed.</summary>
    public int? MedianHoursToManager => Median([.. Decided.Select(HoursToManager).OfType<int>()]);

    /// <summary>The middle number of hours from arrival to decision; null where none was decided.</summary>
    /// <param name="clarity">Only those whose risk was said to be so; null for those of which nothing was said.</param>
    public int? MedianHours(RiskClarity? clarity) => Median([.. Decided.Where(c => c.Received.Answer<RiskClarity>("clarity") == clarity).Select(c => c.HoursWaited(0))]);

    /// <summary>The middle one; the lower of two.</summary>
    public static int? Median(IReadOnlyList<int> numbers) => numbers.Count == 0 ? null : numbers.Order().ElementAt((numbers.Count - 1) / 2);

    /// <summary>Reads them.</summary>
    /// <param name="children">Every child.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="knownAt">As known at this moment.</param>
    public static ContactsOfPeriod Of(IEnumerable<SubjectFacts> children, int from, int until, long knownAt = SubjectFacts.Never - 1)
    {
        var contacts = children.Where(c => Touched(c, from, until)).SelectMany(c => ContactInHand.All(c, until, knownAt)).ToList();
        return new(
            [.. contacts.Where(c => c.Received.Day >= from)],
            [.. contacts.Where(c => c.Decision is { } decision && decision.Day >= from).OrderByDescending(c => c.Decision?.Day).ThenByDescending(c => c.Decision?.At)]);
    }

    private static int? HoursToManager(ContactInHand contact) =>
        contact.Facts.LastOrDefault(f => f.Type.Class == typeof(ContactProposed)) is { At: not Fact.None } proposed && contact.Decision is { At: not Fact.None } decided
            ? Math.Max(0, decided.At - proposed.At) / 60
            : null;

    /// <summary>Read from the end: most children have had nothing to do with the front door for long.</summary>
    private static bool Touched(SubjectFacts facts, int from, int until)
    {
        if (!facts.Holds(AtTheFrontDoor)) return false;

        for (var place = facts.Facts.Length - 1; place >= 0 && facts.Facts[place].Day >= from; place--)
        {
            var fact = facts.Facts[place];
            if (fact.Day <= until && (fact.Type.Class == typeof(Contact) || fact.Type.Class == typeof(ContactDecision))) return true;
        }

        return false;
    }
}
