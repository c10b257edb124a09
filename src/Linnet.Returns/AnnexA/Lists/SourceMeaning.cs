using Linnet.FrontDoor;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>What a code of a contact's or referral's source means here. A kind of source without saying which is not known.</summary>
internal static class SourceMeaning
{
    public static ContactSource? Of(string? code) =>
        code switch
        {
            "1A" => ContactSource.Family,
            "1B" => ContactSource.Acquaintance,
            "1C" => ContactSource.Self,
            "1D" => ContactSource.OtherIndividual,
            "2A" => ContactSource.School,
            "2B" => ContactSource.EducationService,
            "3A" => ContactSource.GeneralPractitioner,
            "3B" => ContactSource.HealthVisitor,
            "3C" => ContactSource.SchoolNurse,
            "3D" => ContactSource.OtherPrimaryHealth,
            "3E" => ContactSource.Emergency,
            "3F" => ContactSource.OtherHealth,
            "4" => ContactSource.Housing,
            "5A" => ContactSource.OwnSocialCare,
            "5B" => ContactSource.OtherCouncilService,
            "5C" => ContactSource.OtherAuthority,
            "5D" => ContactSource.EarlyHelp,
            "6" => ContactSource.Police,
            "7" => ContactSource.OtherLegal,
            "8" => ContactSource.Other,
            "9" => ContactSource.Anonymous,
            "10" => ContactSource.NotKnown,
            _ => null,
        };
}
