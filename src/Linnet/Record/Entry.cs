namespace Linnet.Record;

/// <summary>One thing recorded about one subject. Nothing is ever updated: a correction is an entry that replaces an earlier one.</summary>
public sealed record Entry
{
    /// <summary>UUIDv7, or made from the content where a file gave none.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whom it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The kind of record, with its questions.</summary>
    public required RecordType Type { get; init; }

    /// <summary>When it happened.</summary>
    public required Happening Happened { get; init; }

    /// <summary>When we knew: the instant it was recorded. For an import, the end of the extract's as-of day.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>Who recorded it: a worker's identifier, or <c>import</c>.</summary>
    public required string By { get; init; }

    /// <summary>The piece of work it opens or belongs to, where it names one.</summary>
    public Guid? Strand { get; init; }

    /// <summary>The piece of work from which the one it opens arose, where it names one.</summary>
    public Guid? AroseFrom { get; init; }

    /// <summary>What was entered in one go for several subjects.</summary>
    public Guid? Occasion { get; init; }

    /// <summary>The entry that this one corrects.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>Why it corrects it.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it came from, when not from a person at a form.</summary>
    public Source? Source { get; init; }

    /// <summary>The answers.</summary>
    public required Particulars Particulars { get; init; }
}

/// <summary>Where an imported entry came from: the extract, its list and the cell, so that a figure opens down to the spreadsheet.</summary>
/// <param name="Import">The extract, for example <c>annex-a 2026-03-01</c>.</param>
/// <param name="List">The list or table.</param>
/// <param name="Cell">The row and column, as a spreadsheet numbers them.</param>
/// <param name="Slot">The stable name of what the row says in this place, by which a later extract finds it again.</param>
public sealed record Source(string Import, string? List = null, string? Cell = null, string? Slot = null);
