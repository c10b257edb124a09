using System.Collections.Concurrent;
using Linnet.Record;

namespace Linnet.Store.People;

/// <summary>Everybody who is known by something, and which children are counted as one family. Written by one thread, read by any.</summary>
internal sealed class KnownPeople
{
    private readonly ConcurrentDictionary<Subject, Person> people = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<Subject>> families = new();

    /// <summary>Everybody at once, so that each family is made once.</summary>
    public KnownPeople(IReadOnlyList<Person> all)
    {
        foreach (var person in all) people[person.Subject] = person;
        foreach (var family in all.Where(p => FamilyOf(p) is not null).GroupBy(p => FamilyOf(p) ?? "", p => p.Subject))
            families[family.Key] = [.. family];
    }

    /// <summary>What a subject is known by; null where nobody has said.</summary>
    public Person? Of(Subject subject) => people.GetValueOrDefault(subject);

    /// <summary>The children of a family, the youngest first.</summary>
    public IEnumerable<Person> Family(string family) =>
        families.TryGetValue(family, out var children)
            ? children.Select(Of).OfType<Person>().OrderByDescending(p => p.BornOn).ThenBy(p => p.Subject)
            : [];

    /// <summary>Takes in what somebody is known by now: whoever reads a family meanwhile is not disturbed.</summary>
    public void Put(Person person)
    {
        var (before, now) = (Of(person.Subject) is { } known ? FamilyOf(known) : null, FamilyOf(person));
        people[person.Subject] = person;
        if (before == now) return;
        if (before is not null) families[before] = [.. families[before].Where(s => s != person.Subject)];
        if (now is not null) families[now] = [.. families.GetValueOrDefault(now, []), person.Subject];
    }

    private static string? FamilyOf(Person person) => person.Subject.Kind == SubjectKind.Child ? person.Family : null;
}
