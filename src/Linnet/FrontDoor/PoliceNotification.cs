using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>An incident and the day on which the police told us of it: how late that was, and what was done about it.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Contact">The contact by which we were told; null while we know of it from elsewhere only.</param>
/// <param name="Reviewed">When agencies last looked at it together; null where they have not.</param>
/// <param name="Challenged">When the lateness was taken up with the police; null where it was not.</param>
public sealed record PoliceNotification(Fact Incident, Fact? Contact, Fact? Reviewed, Fact? Challenged)
{
    /// <summary>The limit, in hours: the council's local protocol.</summary>
    public const int LimitInHours = 48;

    /// <summary>For how many days an incident at which nobody looked together waits for that.</summary>
    public const int DaysToBeLookedAt = 28;

    private const int MinutesOfDay = 24 * 60;
    private static readonly KindSet Incidents = KindSet.Of(typeof(PoliceIncident));

    /// <summary>The child.</summary>
    public Subject Subject => Incident.Subject;

    /// <summary>The day on which we were told; null where we were not.</summary>
    public LocalDate? ToldOn => Contact?.On;

    /// <summary>Calendar days from the incident until we were told, or until this day.</summary>
    public int Days(int today) => Math.Max(0, (Contact?.Day ?? today) - Incident.Day);

    /// <summary>Whether we were told later than the protocol says: by the hour where both hours are known.</summary>
    public bool Late(int today) => Incident.At != Fact.None && Contact is { At: not Fact.None } told
        ? told.At - Incident.At > LimitInHours * 60
        : Days(today) * MinutesOfDay > LimitInHours * 60;

    /// <summary>The police force, where the contact names it.</summary>
    public string Force => Contact?.Coded["agency"] ?? "Force not named";

    /// <summary>Whether agencies have still to look at it together, or said that they will again.</summary>
    public bool IsToBeLookedAt => Reviewed?.Answer<IncidentOutcome>("decision") is null or IncidentOutcome.LookAgain;

    /// <summary>Whether it was domestic abuse.</summary>
    public bool IsDomesticAbuse => Incident.Answer<IncidentKind>("kind") == IncidentKind.DomesticAbuse;

    /// <summary>The incidents of this child that became known from this day on, or that nobody told us of since then.</summary>
    public static IReadOnlyList<PoliceNotification> Of(SubjectFacts facts, int from, int until)
    {
        if (!facts.Holds(Incidents)) return [];

        List<PoliceNotification>? found = null;
        for (var place = facts.Facts.Length - 1; place >= 0; place--)
        {
            var fact = facts.Facts[place];
            if (fact.Type.Class != typeof(PoliceIncident) || !facts.Counts(place, until, SubjectFacts.Never - 1)) continue;
            var known = facts.AsAt(until).ToList();
            var contact = fact.Strand is { } strand
                ? known.Find(f => f.Strand == strand && f.Type.Class == typeof(Contact))
                : known.Find(f => f.Moments.Has(FrontDoorMoments.PoliceToldUs) && f.Day >= fact.Day);
            if ((contact?.Day ?? fact.Day) < from) continue;
            (found ??= []).Add(new(fact, contact, After<IncidentReviewed>(known, fact, contact), Challenge(known, fact, contact)));
        }

        return found ?? [];
    }

    private static Fact? After<T>(List<Fact> known, Fact incident, Fact? contact) => known.LastOrDefault(f =>
        f.Type.Class == typeof(T) && (f.Strand is { } strand ? strand == (contact?.Strand ?? incident.Strand) : f.Day >= (contact?.Day ?? incident.Day)));

    private static Fact? Challenge(List<Fact> known, Fact incident, Fact? contact) =>
        After<PartnerChallenged>(known, incident, contact) is { } said && said.Answer<ChallengedFor>("about") == ChallengedFor.ToldLate ? said : null;
}
