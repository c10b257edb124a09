using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>One contact about one child, as asked: what is known of it, what it waits for, and what became of it.</summary>
/// <param name="Subject">The child.</param>
/// <param name="Received">The contact.</param>
/// <param name="Facts">What belongs to it, first to last, the contact itself first.</param>
/// <param name="Checks">The checks with agencies, in the order they were asked.</param>
public sealed record ContactInHand(Subject Subject, Fact Received, IReadOnlyList<Fact> Facts, IReadOnlyList<ContactCheck> Checks)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>The piece of work.</summary>
    public Guid Strand => Received.Strand ?? Received.Entry;

    /// <summary>How pressing it is now; null where nobody said.</summary>
    public ContactRating? Rating => Facts.Select(f => f.Answer<ContactRating>("rating")).LastOrDefault(r => r is not null);

    /// <summary>The latest word on consent; null where there is none.</summary>
    public Fact? Consent => Last<ContactConsent>();

    /// <summary>Whether agencies may be asked.</summary>
    public bool MayAsk => Consent?.Answer<FamilyConsent>("consent") is FamilyConsent.Given or FamilyConsent.SetAside or FamilyConsent.NotAsked or FamilyConsent.NotNeeded;

    /// <summary>The decision; null while nobody has decided.</summary>
    public Fact? Decision => Last<ContactDecision>();

    /// <summary>What a worker proposed and no manager has decided; null where nothing is.</summary>
    public Fact? Proposal => Decision is null ? Last<ContactProposed>() : null;

    /// <summary>Where it was passed to last; null where it was not.</summary>
    public Fact? Passed => Last<ContactPassed>();

    /// <summary>What the team said that it was passed to last; null while it has said nothing.</summary>
    public Fact? PassingAnswer => Passed is { } passed ? Facts.SkipWhile(f => f != passed).LastOrDefault(f => f.Type.Class == typeof(PassingAnswered)) : null;

    /// <summary>Whether it was passed on and nobody has taken it up.</summary>
    public bool NotTakenUp => Passed is not null && PassingAnswer?.Coded["takenUp"] != "yes";

    /// <summary>How many checks are back, or gone on without.</summary>
    public int ChecksBack => Checks.Count(c => c.Answered is not null);

    /// <summary>Whether a check is still out.</summary>
    public bool WaitsForChecks => ChecksBack < Checks.Count;

    /// <summary>What it waits for, in words; null once it is decided.</summary>
    public WaitOfContact? WaitsFor => Decision is not null ? null
        : Proposal is not null ? WaitOfContact.Manager
        : WaitsForChecks ? WaitOfContact.Checks
        : WaitOfContact.Decision;

    /// <summary>Whole hours from its arrival to its decision, or to now. Nothing that is done to it moves its start.</summary>
    public int HoursWaited(int now) => Math.Max(0, (Decision is { } decided ? MinuteOf(decided, end: true) : now) - MinuteOf(Received, end: false)) / 60;

    /// <summary>The contact of this piece of work; null where there is none as asked.</summary>
    public static ContactInHand? Of(SubjectFacts facts, Guid strand, int day = int.MaxValue, long knownAt = SubjectFacts.Never - 1)
    {
        var known = facts.AsAt(day, knownAt).ToList();
        return known.Find(f => f.Strand == strand && f.Type.Class == typeof(Contact)) is { } contact ? Of(contact, known) : null;
    }

    /// <summary>Every contact of this child as asked, first to last.</summary>
    public static IReadOnlyList<ContactInHand> All(SubjectFacts facts, int day = int.MaxValue, long knownAt = SubjectFacts.Never - 1)
    {
        List<Fact>? known = null;
        List<ContactInHand>? found = null;
        for (var place = 0; place < facts.Facts.Length; place++)
        {
            var fact = facts.Facts[place];
            if (fact.Type.Class != typeof(Contact) || !facts.Counts(place, day, knownAt)) continue;
            (found ??= []).Add(Of(fact, known ??= [.. facts.AsAt(day, knownAt)]));
        }

        return found ?? [];
    }

    private static ContactInHand Of(Fact contact, List<Fact> known)
    {
        var strand = contact.Strand ?? contact.Entry;
        var asked = known.Where(f => f.Type.Class == typeof(AgencyCheckAsked) && f.AroseFrom == strand).Select(f => f.Strand).ToHashSet();
        var checks = known.Where(f => f.Strand is { } check && asked.Contains(check)).GroupBy(f => f.Strand)
            .Select(g => ContactCheck.Of([.. g])).OfType<ContactCheck>();
        return new(contact.Subject, contact, [contact, .. known.Where(f => f.Strand == strand && f != contact)], [.. checks]);
    }

    private Fact? Last<T>() where T : Particulars => Facts.LastOrDefault(f => f.Type.Class == typeof(T));

    private static int MinuteOf(Fact fact, bool end) => fact.At != Fact.None ? fact.At
        : (int)(Calendar.London.StartOf(fact.On).ToUnixTimeSeconds() / 60) + (end ? MinutesOfDay - 1 : 0);
}

/// <summary>A check with one agency about a contact.</summary>
/// <param name="Strand">The check as a piece of work.</param>
/// <param name="Asked">When it was asked: more than once where the agency was chased.</param>
/// <param name="Answered">The answer; null while there is none that counts.</param>
public sealed record ContactCheck(Guid Strand, IReadOnlyList<Fact> Asked, Fact? Answered)
{
    /// <summary>The agency in words.</summary>
    public string Agency => Asked[0].Type.Says("agency", Asked[0].Coded["agency"]) ?? "An agency";

    /// <summary>How often it was asked again.</summary>
    public int Chased => Asked.Count - 1;

    internal static ContactCheck? Of(IReadOnlyList<Fact> facts)
    {
        var asked = facts.Where(f => f.Type.Class == typeof(AgencyCheckAsked)).ToList();
        return asked is [{ Strand: { } strand }, ..] ? new(strand, asked, facts.LastOrDefault(f => f.Moments.Has(FrontDoorMoments.CheckAnswered))) : null;
    }
}

/// <summary>What an undecided contact waits for.</summary>
public enum WaitOfContact
{
    /// <summary>Somebody to screen it and propose, or decide.</summary>
    [Says("a decision")] Decision = 1,
    /// <summary>Agencies.</summary>
    [Says("checks")] Checks = 2,
    /// <summary>A manager.</summary>
    [Says("a manager")] Manager = 3,
}
