using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.AnnexA;

/// <summary>The lists of Annex A, in their order.</summary>
public static class AnnexALists
{
    public static IReadOnlyList<AnnexAList> All { get; } =
    [
        List1Contacts.List,
        List2EarlyHelp.List,
        List3Referrals.List,
        List4Assessments.List,
        List5Enquiries.List,
        List6InNeed.List,
        List7ProtectionPlans.List,
        List8InCare.List,
        List9CareLeavers.List,
        List10Adoption.List,
        List11Adopters.List,
    ];

    public static AnnexAList Numbered(int number) => All[number - 1];
}
