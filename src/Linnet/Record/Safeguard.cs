using System.Reflection;
using Linnet.Workers;

namespace Linnet.Record;

/// <summary>
/// Stands before an entry that could let a child slip out of sight: it asks for what is missing, or for somebody senior and a reason.
/// It never stops what protects a child.
/// </summary>
/// <remarks>
/// Declared beside the kind of record it stands before, as a static property of a class that ends in <c>Safeguards</c>. It holds for
/// whatever a person records, on a page made for it or on the general form; not for extracts, which tell what has already happened.
/// </remarks>
public sealed record Safeguard
{
    private static readonly Lazy<IReadOnlyList<Safeguard>> Declared = new(() => [.. Discover()]);

    /// <summary>The rule, as it is published.</summary>
    public required string Says { get; init; }

    /// <summary>The kind of record it stands before; <see cref="Particulars"/> for every kind.</summary>
    public required Type Before { get; init; }

    /// <summary>What stands in the way and what would be right; null when nothing does.</summary>
    public required Func<Attempt, Problem?> Stops { get; init; }

    /// <summary>Every safeguard there is.</summary>
    public static IReadOnlyList<Safeguard> All => Declared.Value;

    /// <summary>Everything that stands in the way of an entry.</summary>
    public static IEnumerable<Problem> Against(Attempt attempt) =>
        All.Where(s => s.Before.IsAssignableFrom(attempt.Entry.Type.Class)).Select(s => s.Stops(attempt)).OfType<Problem>();

    private static IEnumerable<Safeguard> Discover() =>
        from type in typeof(Safeguard).Assembly.GetTypes()
        where type.Name.EndsWith("Safeguards", StringComparison.Ordinal)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(Safeguard)
        select (Safeguard?)property.GetValue(null) ?? throw new InvalidOperationException($"{type.Name}.{property.Name} is empty.");
}

/// <summary>An entry that a person is about to add.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Facts">What is held about its subject.</param>
/// <param name="By">The post of whoever records it.</param>
/// <param name="Together">Everything that is recorded in the same go, this entry among it.</param>
public sealed record Attempt(Entry Entry, SubjectFacts Facts, Post By, IReadOnlyList<Entry> Together)
{
    private static readonly IReadOnlySet<Post> Senior = new HashSet<Post> { Post.TeamManager, Post.HeadOfService, Post.Director };

    /// <summary>The team of whoever records it; null where they belong to none.</summary>
    public string? Team { get; init; }

    /// <summary>What the council's list says of a worker; null where the council keeps no list here.</summary>
    public Func<string, WorkerOnList?>? Workers { get; init; }

    /// <summary>What is held about another subject: the home that a placement names.</summary>
    public Func<Subject, SubjectFacts> Others { get; init; } = subject => new(subject, []);

    /// <summary>Whether whoever records it manages others.</summary>
    public bool ByManager => IsManagers(By);

    /// <summary>Whether a post is one of those that manage others.</summary>
    public static bool IsManagers(Post post) => Senior.Contains(post);

    /// <summary>The day the child was born or is expected, as it is known last; null where neither is.</summary>
    public LocalDate? Birth =>
        Facts.AsAt(int.MaxValue).LastOrDefault(f => (f.Moments.Has(RecordMoments.Born) || f.Moments.Has(RecordMoments.Expected)) && f.NamedDay != Fact.None) is { } details
            ? Calendar.Days.FromNumber(details.NamedDay)
            : null;

    /// <summary>The answers, of the kind of record the safeguard stands before.</summary>
    public T Answers<T>()
        where T : Particulars => (T)Entry.Particulars;

    /// <summary>What counts by the day the entry happened, in order.</summary>
    public IEnumerable<Fact> Before => Facts.AsAt(Calendar.Days.NumberOf(Entry.Happened.Day));
}
