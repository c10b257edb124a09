using Linnet.Children;
using Linnet.Record;

namespace Linnet.Web.Child;

/// <summary>What a child is to the council on the day asked, worked out from the pieces of work that are open. Nobody types it.</summary>
/// <param name="Says">The words.</param>
/// <param name="Colour">The colour of the tag, which only repeats the words.</param>
public sealed record StatusTag(string Says, string Colour)
{
    /// <summary>Where somebody around the child lives must not become known.</summary>
    public static StatusTag AddressKept { get; } = new("Address protected: do not disclose", "red");

    /// <summary>The tags of this work, danger first.</summary>
    public static IEnumerable<StatusTag> Of(IReadOnlyList<OpenWork> open)
    {
        foreach (var strand in new[]
        {
            Strand.Missing, Strand.Enquiry, Strand.ProtectionPlan, Strand.Care, Strand.Proceedings, Strand.PreProceedings,
            Strand.NeedPlan, Strand.Assessment, Strand.LeavingCare, Strand.EarlyHelp,
        })
        {
            if (open.LastOrDefault(w => w.Strand == strand) is { } work) yield return Of(work);
        }
    }

    private static StatusTag Of(OpenWork work) => work.Strand switch
    {
        Strand.Missing => new("Missing now", "red"),
        Strand.Enquiry => new("Section 47 enquiry", "red"),
        Strand.ProtectionPlan => new(With("Child protection", work.Says("category")), "orange"),
        Strand.Care => new(With("Looked after", work.Says("legalStatus")), "purple"),
        Strand.Proceedings => new("Care proceedings", "purple"),
        Strand.PreProceedings => new("Pre-proceedings", "purple"),
        Strand.NeedPlan => new("Child in need plan", "blue"),
        Strand.Assessment => new("Assessment open", "blue"),
        Strand.LeavingCare => new("Care leaver", "green"),
        Strand.EarlyHelp => new("Early help", "green"),
        _ => new(Words.Of(work.Strand), "grey"),
    };

    private static string With(string status, string? detail) => detail is null ? status : $"{status}: {detail.ToLowerInvariant()}";
}
