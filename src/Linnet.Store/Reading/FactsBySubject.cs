using Linnet.Record;

namespace Linnet.Store.Reading;

/// <summary>Facts as they are read, each with a note of whose it is, and by subject once all are read.</summary>
/// <remarks>
/// In one long list until then: a list for each subject, growing all the while, would have the garbage collector look through all of
/// them again and again.
/// </remarks>
internal sealed class FactsBySubject
{
    private readonly KeptOnce<Whose>?[] kinds = new KeptOnce<Whose>?[(int)Enum.GetValues<SubjectKind>().Max() + 1];
    private readonly List<Whose> subjects = [];
    private readonly List<Fact> facts = [];
    private readonly List<int> whose = [];

    /// <summary>The subject of this kind whose identifier is written so.</summary>
    public Whose Of(SubjectKind kind, ReadOnlySpan<byte> id) => (kinds[(int)kind] ??= new(text => New(new(kind, text)))).Of(id);

    public void Add(Whose subject, Fact fact)
    {
        subject.Count++;
        whose.Add(subject.Number);
        facts.Add(fact);
    }

    /// <summary>Each subject's facts, in the order they were read.</summary>
    public IEnumerable<(Subject Subject, Fact[] Facts)> All()
    {
        var grouped = subjects.Select(s => new Fact[s.Count]).ToArray();
        var filled = new int[subjects.Count];
        for (var place = 0; place < facts.Count; place++)
        {
            var subject = whose[place];
            grouped[subject][filled[subject]++] = facts[place];
        }

        return subjects.Select(s => (s.Subject, grouped[s.Number]));
    }

    private Whose New(Subject subject)
    {
        subjects.Add(new(subject, subjects.Count));
        return subjects[^1];
    }

    /// <summary>A subject, and how many facts of it have been read.</summary>
    public sealed class Whose(Subject subject, int number)
    {
        public Subject Subject => subject;

        public int Number => number;

        public int Count { get; set; }
    }
}
