using Linnet.Care;
using Linnet.Health;
using Linnet.Returns.AnnexA.Import;
using Linnet.Visits;
using InCare = Linnet.Returns.AnnexA.Lists.List8InCare;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>What a row of List 8 says: a period of care, its latest placement, and the latest of what recurs in it.</summary>
/// <remarks>Which review was the latest, and whether the child was seen on the last visit, the list does not say.</remarks>
internal static class InCareSays
{
    public static IEnumerable<Said> Of(AnnexARow row, ExtractIndex index) =>
        [
            row.Opens(InCare.StartedOn, Beginning(row)),
            .. Status(row),
            .. Placement(row),
            .. row.Happened(InCare.LastReviewOn, "last-review", () => new CareReview(), SaidAs.Latest)
                .Select(s => s with { AroseFrom = row.Strand() }),
            .. row.Happened(InCare.LastVisitOn, "last-visit", () => new Visit { Seen = Seen.NotKnown, Statutory = true }, SaidAs.Latest),
            .. row.Happened(
                InCare.LastReviewingOfficerContactOn,
                "last-reviewing-officer-contact",
                () => new ReviewingOfficerVisit { How = ReviewingOfficerMet.NotKnown },
                SaidAs.Latest
            ),
            .. row.Happened(
                InCare.LastHealthAssessmentOn,
                "last-health-assessment",
                () => new HealthAssessment { Kind = HealthAssessmentKind.NotKnown },
                SaidAs.Latest
            ),
            .. row.Happened(InCare.LastDentalCheckOn, "last-dental-check", () => new DentalCheck(), SaidAs.Latest),
            .. Permanence(row, index),
            .. End(row),
        ];

    // The list gives the present legal status. It is the first one too where it began with the period of care.
    private static CareStarted Beginning(AnnexARow row) =>
        new()
        {
            LegalStatus =
                row.Day(InCare.LegalStatusOn) == row.Day(InCare.StartedOn) ? CareMeaning.OfStatus(row.Code(InCare.LegalStatus)) : null,
            Category = CareMeaning.OfNeed(row.Code(InCare.Need)),
            Unaccompanied =
                row.Yes(InCare.Unaccompanied) ? true
                : row.No(InCare.Unaccompanied) ? false
                : null,
        };

    private static IEnumerable<Said> Status(AnnexARow row) =>
        row.Day(InCare.LegalStatusOn) > row.Day(InCare.StartedOn) && CareMeaning.OfStatus(row.Code(InCare.LegalStatus)) is { } status
            ? row.Happened(
                InCare.LegalStatusOn,
                "legal-status",
                () => new LegalStatusChanged { LegalStatus = status },
                SaidAs.Latest,
                inStrand: true
            )
            : [];

    private static IEnumerable<Said> Placement(AnnexARow row)
    {
        var placement = new PlacementStarted
        {
            Type = PlacementMeaning.Of(row.Code(List8Placement.Type)),
            Provider = PlacementMeaning.OfProvider(row.Code(List8Placement.Provider)),
            Area = PlacementMeaning.OfArea(row.Code(List8Placement.Location)),
        };
        return row.Happened(List8Placement.PlacedOn, "placement", () => placement, SaidAs.Latest)
            .Select(said => said with { Strand = Saying.StrandOf($"{said.Slot}/{Iso(said.On)}"), AroseFrom = row.Strand() });
    }

    // When the plan was agreed is not said: it is so on the day of the extract.
    private static IEnumerable<Said> Permanence(AnnexARow row, ExtractIndex index)
    {
        if (CareMeaning.OfRoute(row.Code(InCare.PermanencePlan)) is not { } route || row.Day(InCare.EndedOn) is not null)
            yield break;

        yield return new Said
        {
            Slot = $"{row.Name()}/permanence-plan",
            Subject = row.Child(),
            On = index.AsOf,
            What = new PermanencePlan { Route = route },
            Cell = row.CellOf(InCare.PermanencePlan),
            As = SaidAs.Standing,
            Strand = row.Strand(),
        };
    }

    private static IEnumerable<Said> End(AnnexARow row)
    {
        var ended = new CareEnded { Why = CareMeaning.OfEnd(row.Code(InCare.ReasonEnded)) };
        foreach (var said in row.Happened(InCare.EndedOn, Parts.Ended, () => ended, inStrand: true))
            yield return said;
        if (ended.Why == EndOfCare.Died && row.Day(InCare.EndedOn) is not null)
            yield return Deaths.Of(row, InCare.EndedOn);
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
