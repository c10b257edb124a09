using Linnet.Returns.AnnexA.Reading;

namespace Linnet.Returns.AnnexA;

/// <summary>What one sheet or file gave of one list.</summary>
/// <remarks>
/// Every row that was read is in <see cref="Rows"/>, <see cref="Repeated"/> or <see cref="Refused"/>, or <see cref="NotTaken"/> says why
/// none is.
/// </remarks>
public sealed record ListExtract
{
    public required AnnexAList List { get; init; }

    /// <summary>What an error calls it: the file, followed by its sheet where it has sheets.</summary>
    public required string Place { get; init; }

    /// <summary>The headings, where they were found.</summary>
    public ListHeader? Header { get; init; }

    /// <summary>How many rows stood under the headings, blank ones not counted.</summary>
    public required int Read { get; init; }

    public IReadOnlyList<AnnexARow> Rows { get; init; } = [];

    /// <summary>Rows that say the same as an earlier one.</summary>
    public IReadOnlyList<RowLeftOut> Repeated { get; init; } = [];

    public IReadOnlyList<RowLeftOut> Refused { get; init; } = [];

    /// <summary>Why none of the rows was taken: a column that must be there is not, or the list is not taken in yet.</summary>
    public ImportError? NotTaken { get; init; }
}

/// <summary>A row that was not taken, and why.</summary>
/// <param name="Subject">The identifier in it, where it holds one.</param>
public sealed record RowLeftOut(int Line, string Subject, ImportError Why);
