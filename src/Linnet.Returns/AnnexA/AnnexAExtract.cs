namespace Linnet.Returns.AnnexA;

/// <summary>Annex A as a council extracted it on one day.</summary>
public sealed record AnnexAExtract
{
    /// <summary>The name of the file or folder.</summary>
    public required string File { get; init; }

    /// <summary>The day whose end the extract shows.</summary>
    public required LocalDate AsOf { get; init; }

    public required IReadOnlyList<ListExtract> Lists { get; init; }

    /// <summary>Lists of which the file has no sheet: what they would say cannot be known from it.</summary>
    public required IReadOnlyList<AnnexAList> NotThere { get; init; }

    /// <summary>Sheets and files that are no list: front sheets, guidance, and what could not be told.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    public ListExtract? this[AnnexAList list] => Lists.FirstOrDefault(l => l.List == list && l.NotTaken is null);

    /// <summary>All that is wrong, list by list and line by line.</summary>
    public IEnumerable<ImportError> Problems =>
        Lists.SelectMany(l =>
            (l.NotTaken is { } why ? [why] : Enumerable.Empty<ImportError>()).Concat(
                l.Refused.Concat(l.Repeated).Select(r => r.Why).Concat(l.Rows.SelectMany(r => r.Problems)).OrderBy(e => e.Cell.Line)
            )
        );
}
