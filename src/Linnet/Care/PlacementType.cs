using Linnet.Record;

namespace Linnet.Care;

/// <summary>What kind of placement a child lives in.</summary>
/// <remarks>
/// SSDA903, PLACE. H5 and P2 were used until 2024, K3 since; Z1 was split in 2025-26, and what its parts are called is not published.
/// </remarks>
public enum PlacementType
{
    /// <summary>U1.</summary>
    [Says("Foster care by a relative or friend, long term")] FosterRelativeLongTerm = 1,
    /// <summary>U2.</summary>
    [Says("Foster care by a relative or friend who may adopt")] FosterRelativeForAdoption = 2,
    /// <summary>U3.</summary>
    [Says("Foster care by a relative or friend")] FosterRelative = 3,
    /// <summary>U4.</summary>
    [Says("Foster care, long term")] FosterLongTerm = 4,
    /// <summary>U5.</summary>
    [Says("Foster care by somebody who may adopt")] FosterForAdoption = 5,
    /// <summary>U6.</summary>
    [Says("Foster care")] Foster = 6,
    /// <summary>A3.</summary>
    [Says("Placed for adoption by consent, with the foster carer")] AdoptionConsentFosterCarer = 7,
    /// <summary>A4.</summary>
    [Says("Placed for adoption by consent")] AdoptionConsent = 8,
    /// <summary>A5.</summary>
    [Says("Placed for adoption by order, with the foster carer")] AdoptionOrderFosterCarer = 9,
    /// <summary>A6.</summary>
    [Says("Placed for adoption by order")] AdoptionOrder = 10,
    /// <summary>P1.</summary>
    [Says("With a parent")] Parent = 11,
    /// <summary>P2.</summary>
    [Says("Independent living")] Independent = 12,
    /// <summary>P3.</summary>
    [Says("Residential employment")] Employment = 13,
    /// <summary>H5.</summary>
    [Says("Semi-independent living, not regulated as a children's home")] SemiIndependent = 14,
    /// <summary>K1.</summary>
    [Says("Secure children's home")] SecureHome = 15,
    /// <summary>K2.</summary>
    [Says("Children's home")] ChildrensHome = 16,
    /// <summary>K3.</summary>
    [Says("Supported accommodation")] SupportedAccommodation = 17,
    /// <summary>R1.</summary>
    [Says("Residential care home")] ResidentialCareHome = 18,
    /// <summary>R2.</summary>
    [Says("Hospital or other health establishment")] Health = 19,
    /// <summary>R3.</summary>
    [Says("Family centre or mother and baby unit")] FamilyCentre = 20,
    /// <summary>R5.</summary>
    [Says("Young offender institution or prison")] Custody = 21,
    /// <summary>S1.</summary>
    [Says("Residential school")] ResidentialSchool = 22,
    /// <summary>T0.</summary>
    [Says("Temporary")] Temporary = 23,
    /// <summary>T1.</summary>
    [Says("Temporary: hospital")] TemporaryHospital = 24,
    /// <summary>T2.</summary>
    [Says("Temporary: holiday")] TemporaryHoliday = 25,
    /// <summary>T3.</summary>
    [Says("Temporary: the carer is on holiday")] TemporaryCarersHoliday = 26,
    /// <summary>T4.</summary>
    [Says("Temporary: seven days or less")] TemporaryWeek = 27,
    /// <summary>Z1, and Z11 to Z14.</summary>
    [Says("Another placement")] Other = 28,
}
