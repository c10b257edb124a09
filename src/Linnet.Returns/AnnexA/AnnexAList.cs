using Linnet.Returns.AnnexA.Import;

namespace Linnet.Returns.AnnexA;

/// <summary>One of the eleven lists of Annex A: who is on it, and the columns it has.</summary>
/// <remarks>
/// Ofsted, inspecting local authority children's services (ILACS), annex A. Column order of January 2024; earlier headings are known.
/// </remarks>
public sealed class AnnexAList
{
    private readonly Dictionary<Column, int> places;

    public AnnexAList(int number, string title, Window window, IReadOnlyList<Column> columns)
    {
        Number = number;
        Title = title;
        Window = window;
        Columns = columns;
        places = columns.Select((column, place) => (column, place)).ToDictionary(c => c.column, c => c.place);
        Identifying = [.. columns.Where(c => c.Role == ColumnRole.IdentifiesTheRow)];
    }

    public int Number { get; }

    /// <summary>As an inspector calls it: 'Contacts'.</summary>
    public string Title { get; }

    /// <summary>Which rows the list still owes us, so that one that is gone can be told from one that has aged out.</summary>
    public Window Window { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<Column> Identifying { get; }

    /// <summary>What a row says happened: the entries that it asks for.</summary>
    internal Func<AnnexARow, ExtractIndex, IEnumerable<Said>> Says { get; init; } = (_, _) => [];

    /// <summary>False for a list that is recognised and checked, but of which nothing is taken in yet.</summary>
    public bool IsTakenIn { get; init; } = true;

    /// <summary>As in a reconciliation: 'List 3: Referrals'.</summary>
    public string Name => $"List {Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Title}";

    internal int PlaceOf(Column column) => places[column];

    public override string ToString() => Name;
}

/// <summary>For how long a list goes on showing a row.</summary>
public abstract record Window
{
    /// <summary>Six months from a date of the row.</summary>
    public sealed record SixMonthsFrom(Column Date) : Window;

    /// <summary>While it is open, and six months after it ended.</summary>
    public sealed record OpenOrEndedInSixMonths(Column Ended) : Window;

    /// <summary>
    /// While it is open, and six months from when it began. Councils differ on whether the six months are of its beginning or its end.
    /// </summary>
    public sealed record OpenOrBegunInSixMonths(Column Began, Column Ended) : Window;

    /// <summary>While it is so on the day of the extract.</summary>
    public sealed record Current : Window;

    /// <summary>Not followed from one extract to the next.</summary>
    public sealed record NotFollowed : Window;
}
