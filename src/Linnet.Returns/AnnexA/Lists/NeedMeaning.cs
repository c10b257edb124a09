using Linnet.Allocation;
using Linnet.Need;
using Linnet.Plans;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>What the codes of need, closure and abuse mean here.</summary>
internal static class NeedMeaning
{
    public static PrimaryNeed? Of(string? code) =>
        code switch
        {
            "N1" => PrimaryNeed.AbuseOrNeglect,
            "N2" => PrimaryNeed.Disability,
            "N3" => PrimaryNeed.ParentalIllness,
            "N4" => PrimaryNeed.AcuteStress,
            "N5" => PrimaryNeed.FamilyDysfunction,
            "N6" => PrimaryNeed.Behaviour,
            "N7" => PrimaryNeed.LowIncome,
            "N8" => PrimaryNeed.AbsentParenting,
            "N9" => PrimaryNeed.NotInNeed,
            "N0" => PrimaryNeed.NotStated,
            _ => null,
        };

    public static EndOfNeed OfClosure(string? code) =>
        code switch
        {
            "RC1" => EndOfNeed.Adopted,
            "RC2" => EndOfNeed.Died,
            "RC3" => EndOfNeed.ChildArrangementsOrder,
            "RC4" => EndOfNeed.SpecialGuardianship,
            "RC5" => EndOfNeed.AnotherAuthority,
            "RC6" => EndOfNeed.AdultServices,
            "RC7" => EndOfNeed.ServicesEnded,
            "RC8" => EndOfNeed.AfterAssessment,
            "RC9" => EndOfNeed.ToEarlyHelp,
            _ => EndOfNeed.NotKnown,
        };

    public static CategoryOfAbuse? OfAbuse(string? code) =>
        code switch
        {
            "NEG" => CategoryOfAbuse.Neglect,
            "PHY" => CategoryOfAbuse.Physical,
            "SAB" => CategoryOfAbuse.Sexual,
            "EMO" => CategoryOfAbuse.Emotional,
            "MUL" => CategoryOfAbuse.Multiple,
            _ => null,
        };
}
