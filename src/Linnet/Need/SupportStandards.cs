using Linnet.Standards;
using static Linnet.Need.SupportMoments;

namespace Linnet.Need;

/// <summary>Standards of support to a disabled child: the package is reviewed with the child seen.</summary>
public static class SupportStandards
{
    /// <summary>A package of support.</summary>
    public static PracticeStandard PackageReviewed { get; } = new()
    {
        Key = "package-reviewed",
        Catalogue = "disabled-child-review",
        Says = "A disabled child's package of support is reviewed, with the child seen, within 6 months of its start and at least "
            + "every 12 months after.",
        WaitsFor = "a review of the package of support",
        Source = new("Local practice after the short-breaks guidance"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "6 months first, then 12",
        Owner = Role.SocialWorker,
        Starts = [PackageBegan],
        StartsFromExtract = [],
        SatisfiedBy = [PackageReviewedWithChild],
        Ends = [PackageOver],
        EndsAtAge = 18,
        Allows = 6.Months,
        ThenEvery = [12.Months],
    };

    /// <summary>Direct payments.</summary>
    public static PracticeStandard DirectPaymentsReviewed { get; } = new()
    {
        Key = "direct-payments-reviewed",
        Catalogue = "direct-payment-review",
        Says = "Direct payments are reviewed at least once in their first year and at least every 12 months after: whether they meet the "
            + "need and are spent on it.",
        WaitsFor = "a review of the direct payments",
        Source = new("Community Care, Services for Carers and Children's Services (Direct Payments) (England) Regulations 2009"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Range = "more often is allowed",
        Owner = Role.SocialWorker,
        Starts = [DirectPaymentsBegan],
        StartsFromExtract = [],
        SatisfiedBy = [PaymentLookedAt],
        Ends = [PackageOver],
        EndsAtAge = 18,
        Allows = 12.Months,
        ThenEvery = [12.Months],
    };
}
