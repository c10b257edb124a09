using Linnet.Record;

namespace Linnet.Children;

/// <summary>The people around a child on a day, from the latest that was recorded about each.</summary>
/// <param name="People">Each with the entry that says so, family before practitioners, in the order of the choices.</param>
public sealed record PeopleAround(IReadOnlyList<(Entry Entry, PersonInLife Person)> People)
{
    private const PartInLife FirstPractitioner = PartInLife.School;

    /// <summary>Parents, step-parents and carers.</summary>
    public IEnumerable<(Entry Entry, PersonInLife Person)> Parents => People.Where(p => p.Person.Part <= PartInLife.Carer);

    /// <summary>Grandparents and the rest of the family, friends among them.</summary>
    public IEnumerable<(Entry Entry, PersonInLife Person)> Wider =>
        People.Where(p => p.Person.Part is PartInLife.Grandparent or PartInLife.OtherRelative or PartInLife.Friend or PartInLife.OtherInHousehold);

    /// <summary>Brothers and sisters who have no record of their own.</summary>
    public IEnumerable<(Entry Entry, PersonInLife Person)> BrothersAndSisters => People.Where(p => p.Person.Part == PartInLife.BrotherOrSister);

    /// <summary>Those who work with the child in other services.</summary>
    public IEnumerable<(Entry Entry, PersonInLife Person)> Practitioners => People.Where(p => p.Person.Part >= FirstPractitioner);

    /// <summary>Everybody but those who work with the child.</summary>
    public IEnumerable<(Entry Entry, PersonInLife Person)> Family => People.Where(p => p.Person.Part < FirstPractitioner);

    /// <summary>The people of these entries on this day.</summary>
    public static PeopleAround Of(IEnumerable<Entry> entries, LocalDate asAt) => new(
    [
        .. entries
            .Where(e => e.Particulars is PersonInLife)
            .Select(e => (Entry: e, Person: (PersonInLife)e.Particulars))
            .GroupBy(p => p.Person.Name.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderBy(p => p.Entry.Happened.Day).ThenBy(p => p.Entry.Recorded).Last())
            .Where(p => p.Person.Until is null || p.Person.Until > asAt)
            .OrderBy(p => p.Person.Part)
            .ThenBy(p => p.Person.Name, StringComparer.Ordinal),
    ]);
}
