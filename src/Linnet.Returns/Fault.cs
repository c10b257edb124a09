using System.Globalization;

namespace Linnet.Returns;

/// <summary>What is wrong, and what would be right.</summary>
public abstract partial record Fault
{
    public abstract string Message { get; }

    /// <summary>The reason under which a reconciliation counts it: <c>not-a-date</c>.</summary>
    public string Reason => Record.Spelling.Code(GetType().Name);

    protected static CultureInfo Invariant => CultureInfo.InvariantCulture;

    protected static string Day(LocalDate day) => day.ToString("d MMMM yyyy", Invariant);

    /// <summary>Enough of a cell to find it by, however long the cell.</summary>
    protected static string Short(string read) => read.Length <= 60 ? read : string.Concat(read.AsSpan(0, 57), "...");
}
