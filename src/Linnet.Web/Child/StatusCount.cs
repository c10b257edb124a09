using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;

namespace Linnet.Web.Child;

/// <summary>How many of some children are in the gravest of situations: what a bare count of those who wait would hide.</summary>
public static class StatusCount
{
    private static readonly IReadOnlyList<(Strand Work, string Says)> Gravest =
    [
        (Strand.Enquiry, "in a section 47 enquiry"),
        (Strand.ProtectionPlan, "on a protection plan"),
        (Strand.Care, "looked after"),
    ];

    /// <summary>The counts in words, those that are nought left out.</summary>
    public static IReadOnlyList<string> Of(Council council, IEnumerable<Subject> children, AsKnown asked)
    {
        var open = children.Select(c => OpenWork.Of(council.Of(c), asked).Select(w => w.Strand).ToHashSet()).ToList();
        return [.. Gravest.Select(g => (Count: open.Count(o => o.Contains(g.Work)), g.Says)).Where(g => g.Count > 0).Select(g => $"{g.Count} {g.Says}")];
    }
}
