using Linnet.Record;

namespace Linnet.Extracts;

/// <summary>An extract no longer shows a row that it still should. It may have been closed, moved or lost: nothing is known to have ended.</summary>
/// <remarks>A question for data quality. It ends no wait: a child who drops out of a spreadsheet has not been seen.</remarks>
[RecordType("no-longer-reported", "No longer in the extract", When = "From which extract on?", OnScreen = false)]
public sealed record NoLongerReported : Particulars
{
    /// <summary>The list that showed it, for example 7 for child protection plans.</summary>
    [Ask("Which list showed it?"), Coded]
    public required int List { get; init; }

    /// <summary>What the list shows, for example 'Child protection plans'.</summary>
    [Ask("What does that list show?"), Coded]
    public required string Shows { get; init; }

    /// <summary>The day by which the row was known, where it has one.</summary>
    [Ask("From which day was the row?"), Coded]
    public LocalDate? RowOf { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The extract no longer shows the child on list {List} ({Shows.ToLowerInvariant()}). Nothing is known to have ended.";
}
