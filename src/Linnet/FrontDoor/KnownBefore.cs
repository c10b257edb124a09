using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>What was known of a child before a contact: what whoever decides must have read.</summary>
public static class KnownBefore
{
    private static readonly IReadOnlySet<Strand> Telling = new HashSet<Strand>
    {
        Strand.Contact, Strand.Referral, Strand.Assessment, Strand.Enquiry, Strand.NeedPlan, Strand.ProtectionPlan, Strand.Care, Strand.EarlyHelp,
        Strand.PreProceedings, Strand.Proceedings, Strand.Missing,
    };

    /// <summary>The pieces of work that had begun before this contact, and incidents, the latest first.</summary>
    /// <param name="facts">The child, or a sibling.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="knownAt">As known at this moment.</param>
    public static IReadOnlyList<Fact> Of(SubjectFacts facts, Fact contact, long knownAt = SubjectFacts.Never - 1)
    {
        var before = new List<Fact>();
        var begun = new HashSet<Guid>();
        foreach (var fact in facts.AsAt(contact.Day, knownAt))
        {
            if (fact.Entry == contact.Entry || fact.Recorded == contact.Recorded || !IsBefore(fact, contact)) continue;
            if (fact.Type.Class == typeof(ContactListed) || fact.Type.Class == typeof(PoliceIncident)) before.Add(fact);
            else if (fact.Type.Opens is { } opens && Telling.Contains(opens.Strand) && begun.Add(fact.Strand ?? fact.Entry)) before.Add(fact);
        }

        before.Reverse();
        return before;
    }

    /// <summary>The contacts among them.</summary>
    public static IEnumerable<Fact> Contacts(IEnumerable<Fact> before) =>
        before.Where(f => f.Type.Class == typeof(Contact) || f.Type.Class == typeof(ContactListed));

    private static bool IsBefore(Fact fact, Fact contact) =>
        fact.Day < contact.Day || (fact.At != Fact.None && contact.At != Fact.None ? fact.At < contact.At : fact.Recorded < contact.Recorded);
}
