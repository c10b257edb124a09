using System.Globalization;
using Linnet.Record;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>What it means when a later extract says something else in the same place.</summary>
public enum SaidAs
{
    /// <summary>The first was wrong or not yet known: the new answer corrects it, and none takes it back.</summary>
    Fact,

    /// <summary>The latest of several: a later day is another event; an earlier one, or none, is a question.</summary>
    Latest,

    /// <summary>How things stood on the day of the extract: another answer is how they stand since.</summary>
    Standing,

    /// <summary>What somebody is known by: another answer corrects, and what is not answered stays known.</summary>
    Details,
}

/// <summary>
/// One thing that a row says happened, or how it says that things stood; or, without <see cref="What"/>, that it says nothing there.
/// </summary>
public sealed record Said
{
    /// <summary>
    /// The stable name of this place in the row, by which a later extract finds it again: <c>annex-a/7/CHILD/2021-01-02/ended</c>.
    /// </summary>
    public required string Slot { get; init; }

    public required Subject Subject { get; init; }

    public required LocalDate On { get; init; }

    public required Particulars? What { get; init; }

    public required Cell Cell { get; init; }

    public SaidAs As { get; init; }

    /// <summary>The piece of work that it opens or belongs to.</summary>
    public Guid? Strand { get; init; }

    /// <summary>The piece of work from which the one it opens arose.</summary>
    public Guid? AroseFrom { get; init; }

    /// <summary>It ends or changes what stands there, and says nothing where nothing does.</summary>
    public bool OnlyAfterAnother { get; init; }

    /// <summary>The kind in which a person records the same thing here, where it is another.</summary>
    public Type? RecordedHereAs { get; init; }
}

/// <summary>Makes of the cells of a row what they say.</summary>
internal static class Saying
{
    public static Subject Child(this AnnexARow row) => Linnet.Record.Subject.Child(row.Subject);

    /// <summary>The row's own name, the same in every extract: <c>annex-a/7/CHILD/2021-01-02</c>.</summary>
    public static string Name(this AnnexARow row) =>
        string.Create(CultureInfo.InvariantCulture, $"annex-a/{row.List.Number}/{row.Identity}");

    /// <summary>The piece of work that the row is about. It keeps its name whatever is corrected.</summary>
    public static Guid Strand(this AnnexARow row) => StrandOf(row.Name());

    public static Guid StrandOf(string name) => EntryJson.FromText($"strand {name}");

    /// <summary>
    /// What a date column says. Nothing where the file has no such column or the cell could not be read: that is not known, not none.
    /// </summary>
    public static IEnumerable<Said> Happened(
        this AnnexARow row,
        Column when,
        string part,
        Func<Particulars> what,
        SaidAs saidAs = SaidAs.Fact,
        bool inStrand = false
    )
    {
        if (!row.Holds(when) || row[when].IsUnread || IsBeforeItsStart(row, when))
            yield break;

        yield return new Said
        {
            Slot = $"{row.Name()}/{part}",
            Subject = row.Child(),
            On = row.Day(when) ?? default,
            What = row.Day(when) is null ? null : what(),
            Cell = row.CellOf(when),
            As = saidAs,
            Strand = inStrand ? row.Strand() : null,
        };
    }

    /// <summary>The row itself: what it is about began, and it is a piece of work.</summary>
    public static Said Opens(this AnnexARow row, Column when, Particulars what) =>
        new()
        {
            Slot = $"{row.Name()}/{Parts.Started}",
            Subject = row.Child(),
            On = row.Day(when) ?? default,
            What = what,
            Cell = row.CellOf(when),
            Strand = row.Strand(),
        };

    private static bool IsBeforeItsStart(AnnexARow row, Column when) => when.NotBefore is { } start && row.Day(when) < row.Day(start);
}

/// <summary>The parts of a row that every list names alike.</summary>
internal static class Parts
{
    public const string Started = "started";
    public const string Ended = "ended";
    public const string Gone = "no-longer-reported";
}
