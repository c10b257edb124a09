using Linnet.Children;
using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>What a child weighs in a caseload: work in an enquiry, under a plan, in care or in court takes more time than its count of one.</summary>
/// <remarks>
/// Local practice: neither law nor guidance weighs caseloads or caps them. The numbers are Linnet's own, all in this one place.
/// The limit is the upper end of the 15 to 18 children that councils use; children are counted and not families.
/// </remarks>
public static class CaseloadWeight
{
    /// <summary>More than this many children are called too many.</summary>
    public const int Limit = 18;

    private const decimal EachChild = 1.0m;

    private static readonly IReadOnlyList<(Strand Work, decimal More, string Says)> ForMore =
    [
        (Strand.Enquiry, 0.5m, "a section 47 enquiry"),
        (Strand.ProtectionPlan, 0.5m, "a child protection plan"),
        (Strand.Care, 0.5m, "being looked after"),
        (Strand.PreProceedings, 0.25m, "pre-proceedings"),
        (Strand.Proceedings, 0.5m, "care proceedings"),
    ];

    /// <summary>The weights, as they are published.</summary>
    public static string Says =>
        $"Each child counts 1, and more for {string.Join(", ", ForMore.Select(m => $"{m.Says} ({Number(m.More)})"))}. The weights are local: no law or guidance sets any.";

    /// <summary>What a child with this work weighs.</summary>
    public static decimal Of(IReadOnlyList<OpenWork> open) => EachChild + ForMore.Where(m => open.Any(w => w.Strand == m.Work)).Sum(m => m.More);

    /// <summary>A weight as it is written: 1.5, 2, 0.25.</summary>
    public static string Number(decimal weight) => weight.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
