using Linnet.Children;
using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>What the lists say a child is known by: birth, sex, ethnicity, disability. One answer for a child, from all its rows.</summary>
internal static class Details
{
    public const string ListsDisagree = "lists-give-different-details";

    // The lists that most hands have been over come first.
    private static readonly int[] Trusted = [8, 7, 6, 9, 5, 4, 3, 2, 1];

    /// <summary>The row by which the child's details are counted.</summary>
    public static AnnexARow RowOf(string child, ExtractIndex index) => Rows(child, index).First();

    public static Said Of(AnnexARow row, ExtractIndex index)
    {
        var rows = Rows(row.Subject, index).ToList();
        var born = First(rows, r => r.Day(Person.Born));
        var sex = rows.Select(r => SexOf(r.Code(Person.Gender))).FirstOrDefault(s => s is not null);
        return new Said
        {
            Slot = $"{HeldSlots.Family}/child/{row.Subject}",
            Subject = row.Child(),
            On = index.AsOf,
            What = new ChildDetails
            {
                BornOn = born <= index.AsOf ? born : null,
                ExpectedOn = born > index.AsOf ? born : null,
                Sex = sex,
                Ethnicity = rows.Select(r => r.Code(Person.Ethnicity)).FirstOrDefault(e => e is not null),
                Disabled = First(rows, Disabled),
            },
            Cell = row.CellOf(Person.Born),
            As = SaidAs.Details,
        };
    }

    /// <summary>Whether the rows of one child give different births, sexes or ethnicities.</summary>
    public static bool AreDisputed(string child, ExtractIndex index)
    {
        var rows = index.RowsOf(child);
        return rows.Count > 1
            && (
                rows.Select(r => r.Day(Person.Born)).OfType<LocalDate>().Distinct().Skip(1).Any()
                || rows.Select(r => r.Code(Person.Gender)).Where(g => g is "male" or "female").Distinct().Skip(1).Any()
                || rows.Select(r => r.Code(Person.Ethnicity)).Where(e => e is not (null or "NOBT" or "REFU")).Distinct().Skip(1).Any()
            );
    }

    private static IEnumerable<AnnexARow> Rows(string child, ExtractIndex index) =>
        index.RowsOf(child).OrderBy(r => Array.IndexOf(Trusted, r.List.Number));

    private static T? First<T>(List<AnnexARow> rows, Func<AnnexARow, T?> says)
        where T : struct => rows.Select(says).FirstOrDefault(v => v is not null);

    private static bool? Disabled(AnnexARow row) =>
        row.List.Columns.Contains(Person.Disability)
            ? row.Code(Person.Disability) switch
            {
                "yes" => true,
                "no" => false,
                _ => null,
            }
            : null;

    private static Sex? SexOf(string? gender) =>
        gender switch
        {
            "male" => Sex.Male,
            "female" => Sex.Female,
            "not-stated" or "neither" => Sex.NotKnown,
            _ => null,
        };
}
