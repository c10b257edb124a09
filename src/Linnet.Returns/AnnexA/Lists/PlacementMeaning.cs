using Linnet.Care;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>What the codes of a placement mean here.</summary>
internal static class PlacementMeaning
{
    public static PlacementType? Of(string? code) =>
        code switch
        {
            "U1" => PlacementType.FosterRelativeLongTerm,
            "U2" => PlacementType.FosterRelativeForAdoption,
            "U3" => PlacementType.FosterRelative,
            "U4" => PlacementType.FosterLongTerm,
            "U5" => PlacementType.FosterForAdoption,
            "U6" => PlacementType.Foster,
            "A3" => PlacementType.AdoptionConsentFosterCarer,
            "A4" => PlacementType.AdoptionConsent,
            "A5" => PlacementType.AdoptionOrderFosterCarer,
            "A6" => PlacementType.AdoptionOrder,
            "P1" => PlacementType.Parent,
            "P2" => PlacementType.Independent,
            "P3" => PlacementType.Employment,
            "H5" => PlacementType.SemiIndependent,
            "K1" => PlacementType.SecureHome,
            "K2" => PlacementType.ChildrensHome,
            "K3" => PlacementType.SupportedAccommodation,
            "R1" => PlacementType.ResidentialCareHome,
            "R2" => PlacementType.Health,
            "R3" => PlacementType.FamilyCentre,
            "R5" => PlacementType.Custody,
            "S1" => PlacementType.ResidentialSchool,
            "T0" => PlacementType.Temporary,
            "T1" => PlacementType.TemporaryHospital,
            "T2" => PlacementType.TemporaryHoliday,
            "T3" => PlacementType.TemporaryCarersHoliday,
            "T4" => PlacementType.TemporaryWeek,
            "Z1" or "Z11" or "Z12" or "Z13" or "Z14" => PlacementType.Other,
            _ => null,
        };

    public static PlacementProvider? OfProvider(string? code) =>
        code switch
        {
            "PR0" => PlacementProvider.Parent,
            "PR1" => PlacementProvider.Own,
            "PR2" => PlacementProvider.OtherAuthority,
            "PR3" => PlacementProvider.OtherPublic,
            "PR4" => PlacementProvider.Private,
            "PR5" => PlacementProvider.Voluntary,
            _ => null,
        };

    // Outside, and the list does not say how far.
    public static PlacementArea? OfArea(string? code) =>
        code switch
        {
            "in" => PlacementArea.InArea,
            "out" => PlacementArea.OutOfArea,
            _ => null,
        };
}
