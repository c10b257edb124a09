using Linnet.Care;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>What the codes of List 8 mean here.</summary>
internal static class CareMeaning
{
    public static CategoryOfNeed? OfNeed(string? code) =>
        code switch
        {
            "N1" => CategoryOfNeed.AbuseOrNeglect,
            "N2" => CategoryOfNeed.ChildsDisability,
            "N3" => CategoryOfNeed.ParentalIllness,
            "N4" => CategoryOfNeed.AcuteStress,
            "N5" => CategoryOfNeed.FamilyDysfunction,
            "N6" => CategoryOfNeed.UnacceptableBehaviour,
            "N7" => CategoryOfNeed.LowIncome,
            "N8" => CategoryOfNeed.AbsentParenting,
            _ => null,
        };

    public static LegalStatus? OfStatus(string? code) =>
        code switch
        {
            "C1" => LegalStatus.InterimCareOrder,
            "C2" => LegalStatus.CareOrder,
            "D1" => LegalStatus.FreeingOrder,
            "E1" => LegalStatus.PlacementOrder,
            "V2" => LegalStatus.Section20,
            "V3" => LegalStatus.ShortBreaksEachRecorded,
            "V4" => LegalStatus.ShortBreaksAgreement,
            "J1" => LegalStatus.Remand,
            "J2" => LegalStatus.PoliceDetention,
            "J3" => LegalStatus.YouthRehabilitation,
            "L1" => LegalStatus.PoliceProtection,
            "L2" => LegalStatus.EmergencyProtection,
            "L3" => LegalStatus.ChildAssessment,
            _ => null,
        };

    public static PermanenceRoute? OfRoute(string? code) =>
        code switch
        {
            "return-to-family" => PermanenceRoute.Family,
            "adoption" => PermanenceRoute.Adoption,
            "order-to-another" => PermanenceRoute.Guardianship,
            "supported-living" => PermanenceRoute.SupportedLiving,
            "long-term-residential" => PermanenceRoute.Residential,
            "long-term-fostering" => PermanenceRoute.Fostering,
            "other" => PermanenceRoute.Other,
            _ => null,
        };

    // X1 ends an episode and no period of care: where it stands for a reason, the reason is not known.
    public static EndOfCare OfEnd(string? code) =>
        code switch
        {
            "E11" => EndOfCare.AdoptedUnopposed,
            "E12" => EndOfCare.AdoptedConsentDispensed,
            "E2" => EndOfCare.Died,
            "E3" => EndOfCare.AnotherAuthority,
            "E4A" => EndOfCare.HomePlanned,
            "E4B" => EndOfCare.HomeUnplanned,
            "E13" => EndOfCare.WithoutResponsibility,
            "E41" => EndOfCare.ChildArrangementsOrder,
            "E43" or "E44" => EndOfCare.GuardianEarlier,
            "E45" => EndOfCare.GuardianFosteringRelative,
            "E46" => EndOfCare.GuardianFosterCarer,
            "E47" => EndOfCare.GuardianRelative,
            "E48" => EndOfCare.GuardianOther,
            "E5" => EndOfCare.IndependentWithSupport,
            "E6" => EndOfCare.IndependentWithoutSupport,
            "E7" => EndOfCare.AdultResidential,
            "E9" => EndOfCare.Sentenced,
            "E14" => EndOfCare.RemandEnded,
            "E15" => EndOfCare.AssessedAdult,
            "E16" => EndOfCare.Abroad,
            "E17" => EndOfCare.StayedPut,
            "E8" => EndOfCare.Other,
            _ => EndOfCare.NotKnown,
        };
}
