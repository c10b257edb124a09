using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Returns.People;

namespace Linnet.Returns.Reports;

/// <summary>What became of a file that was taken in, list by list; kept with the import, so that it can be opened for as long as it counts.</summary>
/// <remarks>What was in a cell is shown before the file is taken in and is never kept: the file has it.</remarks>
public sealed record FileReport
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>The day it shows; null where it is no extract.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The lists that were found, in order.</summary>
    public IReadOnlyList<ListReport> Lists { get; init; } = [];

    /// <summary>Lists that an Annex A has and this file has not.</summary>
    public IReadOnlyList<string> NotThere { get; init; } = [];

    /// <summary>Sheets and files that are no list.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What the file does not hold, in sentences.</summary>
    public IReadOnlyList<string> CannotBeKnown { get; init; } = [];

    /// <summary>Entries that the record would not take although their rows were right: a fault of ours, and told all the same.</summary>
    public IReadOnlyList<string> NotAdded { get; init; } = [];

    /// <summary>How many rows were read; always those added, unchanged, corrected and refused.</summary>
    public long Read => Lists.Sum(l => l.Read);

    public long Added => Lists.Sum(l => l.Added);

    public long Unchanged => Lists.Sum(l => l.Unchanged);

    public long Corrected => Lists.Sum(l => l.Corrected);

    public long Refused => Lists.Sum(l => l.Refused);

    /// <summary>Of an extract.</summary>
    public static FileReport Of(AnnexAExtract extract, Reconciliation reconciliation) =>
        new()
        {
            File = extract.File,
            AsOf = extract.AsOf,
            Lists = [.. reconciliation.Lists.Select(l => ListReport.Of(l, [.. extract.Lists.Where(e => e.List == l.List)], extract.File))],
            NotThere = [.. extract.NotThere.Select(l => l.Name)],
            Ignored = extract.Ignored,
            CannotBeKnown = reconciliation.CannotBeKnown,
        };

    /// <summary>Of a file of names and families.</summary>
    public static FileReport Of(PeopleFile file, int added, int unchanged, int corrected) =>
        new()
        {
            File = file.File,
            Lists = [ListReport.Of(file, added, unchanged, corrected)],
        };
}
