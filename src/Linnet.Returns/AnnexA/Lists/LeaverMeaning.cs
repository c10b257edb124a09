using Linnet.LeavingCare;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>What the codes of List 9 mean here.</summary>
internal static class LeaverMeaning
{
    public static Eligibility? Of(string? code) =>
        code switch
        {
            "relevant" => Eligibility.Relevant,
            "former-relevant" => Eligibility.FormerRelevant,
            "qualifying" => Eligibility.Qualifying,
            "eligible" => Eligibility.Eligible,
            _ => null,
        };

    public static InTouch? OfTouch(string? code) =>
        code switch
        {
            "YES" => InTouch.Yes,
            "NO" => InTouch.No,
            "DIED" => InTouch.Died,
            "REFU" => InTouch.Refuses,
            "NREQ" => InTouch.NotRequired,
            "RHOM" => InTouch.ReturnedHome,
            _ => null,
        };

    public static Activity? OfActivity(string? code) =>
        code switch
        {
            "F1" => Activity.HigherFull,
            "P1" => Activity.HigherPart,
            "F2" => Activity.EducationFull,
            "P2" => Activity.EducationPart,
            "F3" => Activity.WorkFull,
            "P3" => Activity.WorkPart,
            "F4" => Activity.ApprenticeFull,
            "P4" => Activity.ApprenticePart,
            "F5" => Activity.OtherWorkFull,
            "P5" => Activity.OtherWorkPart,
            "G4" => Activity.NoneIllness,
            "G5" => Activity.NoneOther,
            "G6" => Activity.NoneParenting,
            "0" => Activity.NotApplicable,
            _ => null,
        };

    public static Accommodation? OfHome(string? code) =>
        code switch
        {
            "B" => Accommodation.Family,
            "C" => Accommodation.Residential,
            "D" => Accommodation.Supported,
            "E" => Accommodation.SupportedLodgings,
            "G" => Accommodation.Abroad,
            "H" => Accommodation.Deported,
            "K" => Accommodation.Lodgings,
            "R" => Accommodation.NotKnown,
            "S" => Accommodation.NoFixedHome,
            "T" => Accommodation.Foyer,
            "U" => Accommodation.Independent,
            "V" => Accommodation.EmergencyAccommodation,
            "W" => Accommodation.BedAndBreakfast,
            "X" => Accommodation.Custody,
            "Y" => Accommodation.Other,
            "Z" => Accommodation.StayingPut,
            "0" => Accommodation.NotApplicable,
            _ => null,
        };
}
