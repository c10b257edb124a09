using Linnet.Returns.AnnexA.Reading;

namespace Linnet.Returns.AnnexA;

/// <summary>One row of a list: what it says of one child, and where each answer stands in the file.</summary>
public sealed class AnnexARow
{
    private readonly CellReading[] readings;
    private readonly ListHeader header;
    private readonly string place;

    internal AnnexARow(ListHeader header, string place, int line, CellReading[] readings, IReadOnlyList<ImportError> problems)
    {
        this.header = header;
        this.place = place;
        this.readings = readings;
        Line = line;
        Problems = problems;
    }

    public AnnexAList List => header.List;

    public int Line { get; }

    /// <summary>The council's identifier: of the child, or in List 11 of the adopter.</summary>
    public string Subject => readings[0].Text ?? "";

    /// <summary>What is wrong with single cells. The row was kept, and these cells mean nothing.</summary>
    public IReadOnlyList<ImportError> Problems { get; }

    public CellReading this[Column column] => readings[List.PlaceOf(column)];

    public LocalDate? Day(Column column) => this[column].Day;

    /// <summary>The key of the code, or none where nothing is entered or it is no code that we know.</summary>
    public string? Code(Column column) => this[column].Text;

    public string? Text(Column column) => this[column].Text;

    public int? Number(Column column) => this[column].Number;

    public bool Says(Column column, string code) => string.Equals(Code(column), code, StringComparison.Ordinal);

    public bool Yes(Column column) => Says(column, "yes");

    public bool No(Column column) => Says(column, "no");

    /// <summary>False where the file has no such column: what it would say cannot be known.</summary>
    public bool Holds(Column column) => header.Holds(column);

    public Cell CellOf(Column column) => new(place, Line, header.HeadingOf(column));

    /// <summary>What tells this row from others of its list, the subject first.</summary>
    public string Identity => string.Join('/', List.Identifying.Select(c => Written(this[c])));

    internal bool SaysTheSameAs(AnnexARow other)
    {
        for (var at = 0; at < readings.Length; at++)
        {
            if (!readings[at].MeansTheSameAs(other.readings[at]))
                return false;
        }

        return true;
    }

    private static string Written(CellReading reading) =>
        reading.Day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        ?? reading.Text
        ?? (reading.IsBlank ? "-" : reading.Written);
}
