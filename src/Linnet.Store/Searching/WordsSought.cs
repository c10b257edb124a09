using Linnet.Record;

namespace Linnet.Store.Searching;

/// <summary>The words that somebody looks for in records, and where.</summary>
public sealed record WordsSought
{
    /// <summary>What was typed: words that must all be there, "a phrase", one or another, -without this one.</summary>
    public required string Typed { get; init; }

    /// <summary>In whose record alone; null for every child's of <see cref="Among"/>.</summary>
    public Subject? Within { get; init; }

    /// <summary>The children whose records the reader may open; null for every child's but those whose record is restricted.</summary>
    public IReadOnlyCollection<Subject>? Among { get; init; }

    /// <summary>The one kind of record to look in; null for every kind.</summary>
    public RecordType? Kind { get; init; }

    /// <summary>Kinds of record whose words are not this reader's to find.</summary>
    public required IReadOnlyCollection<RecordType> ClosedKinds { get; init; }

    /// <summary>The first day on which it may have happened; null for any.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it may have happened.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>Only what was recorded by then; null for everything.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>Whether entries are looked through that were corrected or recorded in error.</summary>
    public bool WithCorrected { get; init; }

    /// <summary>How many of the latest to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>How many to find at most.</summary>
    public required int Take { get; init; }
}
