using Linnet.Waiting;
using Linnet.Web.Asked;
using Linnet.Web.Look;

namespace Linnet.Web.Waiting;

/// <summary>The order of a list, as its address asks for it: works without script.</summary>
public sealed class Sorting
{
    private readonly Address path;

    /// <param name="path">The address of the list, with its filter.</param>
    /// <param name="by">The column asked for.</param>
    /// <param name="down">Whether the last comes first.</param>
    public Sorting(Address path, string? by, bool down) => (this.path, By, Down) = (path, Columns.ContainsKey(by ?? "") ? by : null, down);

    /// <summary>The column it is sorted by; null for danger, then least time left, then oldest.</summary>
    public string? By { get; }

    /// <summary>Whether the last comes first.</summary>
    public bool Down { get; }

    private static readonly IReadOnlyDictionary<string, Func<WaitingChild, Names, IComparable?>> Columns =
        new Dictionary<string, Func<WaitingChild, Names, IComparable?>>
        {
            ["child"] = (w, names) => names.SortsAs(w.Subject),
            ["waiting-for"] = (w, _) => w.Clock.Standard.WaitsFor,
            ["since"] = (w, _) => w.Since,
            ["days"] = (w, _) => w.Days,
            ["due"] = (w, _) => w.Clock.DueOn ?? LocalDate.MaxIsoValue,
            ["holder"] = (w, _) => w.Holds.Says,
            ["team"] = (w, _) => w.Holds.Team ?? "",
        };

    /// <summary>These children in that order.</summary>
    public IEnumerable<WaitingChild> Order(IEnumerable<WaitingChild> children, Names names)
    {
        if (By is not { } by) return children;
        return Down ? children.OrderByDescending(w => Columns[by](w, names)) : children.OrderBy(w => Columns[by](w, names));
    }

    /// <summary>What a heading says to a screen reader.</summary>
    public string AriaOf(string column) => column != By ? "none" : Down ? "descending" : "ascending";

    /// <summary>The address of the list in the order it is in.</summary>
    public Address Here => path.With("sort", By).With("down", Down && By is not null ? "true" : null);

    /// <summary>The address that sorts by this column, the other way round when it is sorted by it already.</summary>
    public string LinkOf(string column) => path.With("sort", column).With("down", column == By && !Down ? "true" : null).ToString();
}
