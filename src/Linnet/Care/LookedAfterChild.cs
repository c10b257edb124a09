using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Care;

/// <summary>One line of the register of looked-after children: who is in care on a day, under what status, placed where.</summary>
/// <remarks>
/// Children whose only care is a series of short breaks (V3 and V4) are not counted, as in the published figures.
/// SSDA903; the count that a council gives for a day must be the same however often it is asked.
/// </remarks>
/// <param name="Subject">The child.</param>
/// <param name="Since">The day the period of care began.</param>
/// <param name="LegalStatus">The legal status on the day; null where nobody has said.</param>
/// <param name="Placement">The placement on the day; null where none is open.</param>
/// <param name="Unaccompanied">Whether the child is an unaccompanied asylum-seeking child; null where nobody has said.</param>
public sealed record LookedAfterChild(Subject Subject, LocalDate Since, string? LegalStatus, OpenWork? Placement, bool? Unaccompanied)
{
    private static readonly string[] ShortBreaks =
        [Spelling.Code(nameof(Care.LegalStatus.ShortBreaksEachRecorded)), Spelling.Code(nameof(Care.LegalStatus.ShortBreaksAgreement))];

    private static readonly string InArea = Spelling.Code(nameof(PlacementArea.InArea));

    /// <summary>The carer or home where the child lives, short stays elsewhere left out, by the council's reference; null where nobody has said.</summary>
    public string? Home { get; private init; }

    /// <summary>The kind of placement in words; null where nobody has said.</summary>
    public string? PlacementType => Placement?.Says("type");

    /// <summary>Where it is, in words; null where nobody has said.</summary>
    public string? Area => Placement?.Says("area");

    /// <summary>How far from home, in words; null where nobody has said.</summary>
    public string? Distance => Placement?.Says("distance");

    /// <summary>Whether the placement is outside the council's area; null where nobody has said.</summary>
    public bool? IsOutOfArea => Placement?.Code("area") is { } area ? area != InArea : null;

    /// <summary>The child's line on the day asked; null where the child was not looked after.</summary>
    public static LookedAfterChild? Of(SubjectFacts facts, AsKnown asked)
    {
        var open = OpenWork.Of(facts, asked);
        if (open.LastOrDefault(w => w.Strand == Strand.Care) is not { } care || ShortBreaks.Contains(care.Code("legalStatus"))) return null;
        return new(
            facts.Subject,
            care.Since,
            care.Says("legalStatus"),
            open.LastOrDefault(w => w.Strand == Strand.Placement),
            care.Code("unaccompanied") is { } unaccompanied ? unaccompanied == "yes" : null)
        {
            Home = open.LastOrDefault(w => w.Strand == Strand.Placement && w.Facts[0].Moments.Has(PlacementMoments.PlacementBegan))?.Code("home")?.Trim(),
        };
    }
}
