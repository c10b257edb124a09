using Linnet.Record;

namespace Linnet.Store;

/// <summary>What stands in one place of an extract.</summary>
public sealed record HeldEntry
{
    /// <summary>The entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whom it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The kind of record; <c>recorded-in-error</c> where somebody took the row out.</summary>
    public required RecordType Type { get; init; }

    /// <summary>When it happened.</summary>
    public required Happening Happened { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string By { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>
    /// Whether it came from an extract; otherwise a person corrected what an extract said, and an extract leaves it alone.
    /// </summary>
    public required bool Imported { get; init; }

    /// <summary>The answers.</summary>
    public required Particulars Particulars { get; init; }
}
