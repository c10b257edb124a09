using System.Globalization;
using System.Text;

namespace Linnet.Returns;

/// <summary>What is wrong, and what would be right.</summary>
public abstract partial record Fault
{
    public abstract string Message { get; }

    /// <summary>The reason under which a reconciliation counts it: <c>not-a-date</c>.</summary>
    public string Reason => Hyphenated(GetType().Name);

    protected static CultureInfo Invariant => CultureInfo.InvariantCulture;

    protected static string Day(LocalDate day) => day.ToString("d MMMM yyyy", Invariant);

    /// <summary>Enough of a cell to find it by, however long the cell.</summary>
    protected static string Short(string read) => read.Length <= 60 ? read : string.Concat(read.AsSpan(0, 57), "...");

    private static string Hyphenated(string name)
    {
        var reason = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && reason.Length > 0) reason.Append('-');
            reason.Append(char.ToLowerInvariant(letter));
        }

        return reason.ToString();
    }
}
