using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Linnet.Record;
using Linnet.Store.People;
using Linnet.Store.Reading;

namespace Linnet.Store;

/// <summary>
/// What a council holds in memory between one filling of the read tables and the next. Written by one thread, read by any.
/// </summary>
internal sealed class Known
{
    private readonly ConcurrentDictionary<SubjectKind, Register> registers = new();
    private volatile IReadOnlyList<LocalDate> extracts;

    public Known(ReadTables all)
    {
        extracts = all.Extracts;
        foreach (var kind in all.Subjects.GroupBy(s => s.Subject.Kind))
            registers[kind.Key] = new([.. kind]);
        People = new(all.People);
    }

    public KnownPeople People { get; }

    public IReadOnlyList<LocalDate> Extracts => extracts;

    public IReadOnlyList<SubjectFacts> All(SubjectKind kind) => registers.TryGetValue(kind, out var register) ? register.All : [];

    public SubjectFacts Of(Subject subject) =>
        registers.TryGetValue(subject.Kind, out var register) && register.Find(subject) is { } facts ? facts : new(subject, []);

    public bool Take(News news)
    {
        var changed = Take(news.Facts) | news.People.Count > 0 | !extracts.SequenceEqual(news.Extracts);
        foreach (var person in news.People)
            People.Put(person);
        extracts = news.Extracts;
        return changed;
    }

    /// <summary>A fact may come twice: once from whoever added it, once from the database.</summary>
    public bool Take(IReadOnlyList<Fact> facts)
    {
        var changed = false;
        foreach (var (subject, some) in BySubject(facts))
        {
            var before = Of(subject);
            var held = before.All.Select(f => f.Entry).ToHashSet();
            some.RemoveAll(f => !held.Add(f.Entry));
            if (some.Count == 0)
                continue;
            registers.GetOrAdd(subject.Kind, _ => new([])).Put(new(subject, [.. before.All, .. some]));
            changed = true;
        }

        return changed;
    }

    private static Dictionary<Subject, List<Fact>> BySubject(IReadOnlyList<Fact> facts)
    {
        var bySubject = new Dictionary<Subject, List<Fact>>();
        foreach (var fact in facts)
            (CollectionsMarshal.GetValueRefOrAddDefault(bySubject, fact.Subject, out _) ??= []).Add(fact);
        return bySubject;
    }

    /// <summary>
    /// The subjects of one kind. A known one is put in its place; a new one makes the list anew, so that whoever reads it is not
    /// disturbed.
    /// </summary>
    private sealed class Register(SubjectFacts[] subjects)
    {
        private readonly ConcurrentDictionary<string, int> places = new(subjects.Select((s, i) => KeyValuePair.Create(s.Subject.Id, i)));
        private volatile SubjectFacts[] all = subjects;

        public IReadOnlyList<SubjectFacts> All => all;

        public SubjectFacts? Find(Subject subject) => places.TryGetValue(subject.Id, out var place) ? all[place] : null;

        public void Put(SubjectFacts facts)
        {
            if (places.TryGetValue(facts.Subject.Id, out var place))
            {
                all[place] = facts;
                return;
            }

            all = [.. all, facts];
            places[facts.Subject.Id] = all.Length - 1;
        }
    }
}
