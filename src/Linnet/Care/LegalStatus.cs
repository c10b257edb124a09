using Linnet.Record;

namespace Linnet.Care;

/// <summary>The order or agreement under which a child is looked after.</summary>
/// <remarks>SSDA903, LS.</remarks>
public enum LegalStatus
{
    /// <summary>C1.</summary>
    [Says("Interim care order")] InterimCareOrder = 1,
    /// <summary>C2.</summary>
    [Says("Full care order")] CareOrder = 2,
    /// <summary>D1: no longer made.</summary>
    [Says("Freeing order")] FreeingOrder = 3,
    /// <summary>E1.</summary>
    [Says("Placement order")] PlacementOrder = 4,
    /// <summary>V2: Children Act 1989 s.20.</summary>
    [Says("Accommodated by agreement (section 20)")] Section20 = 5,
    /// <summary>V3.</summary>
    [Says("Series of short breaks, each one recorded")] ShortBreaksEachRecorded = 6,
    /// <summary>V4.</summary>
    [Says("Series of short breaks, the agreement recorded")] ShortBreaksAgreement = 7,
    /// <summary>J1.</summary>
    [Says("On remand")] Remand = 8,
    /// <summary>J2: Police and Criminal Evidence Act 1984.</summary>
    [Says("Police bail or detention, in council accommodation")] PoliceDetention = 9,
    /// <summary>J3.</summary>
    [Says("Youth rehabilitation order with residence")] YouthRehabilitation = 10,
    /// <summary>L1: Children Act 1989 s.46.</summary>
    [Says("Police protection, in council accommodation")] PoliceProtection = 11,
    /// <summary>L2: Children Act 1989 s.44.</summary>
    [Says("Emergency protection order")] EmergencyProtection = 12,
    /// <summary>L3: Children Act 1989 s.43.</summary>
    [Says("Child assessment order, in council accommodation")] ChildAssessment = 13,
}
