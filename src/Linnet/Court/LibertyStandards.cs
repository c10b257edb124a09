using Linnet.Standards;
using static Linnet.Court.LibertyMoments;

namespace Linnet.Court;

/// <summary>Standards of limits on a child's liberty. A missing time of day is counted against us: from midnight.</summary>
public static class LibertyStandards
{
    private const string Secure = "Children (Secure Accommodation) Regulations 1991 (SI 1991/1505)";

    /// <summary>Before an authorisation runs out a court has looked again, or it has ended.</summary>
    public static PracticeStandard DeprivationReviewed { get; } = new()
    {
        Key = "deprivation-of-liberty-reviewed",
        Catalogue = "dolo",
        Says = "An authorisation to deprive a child of their liberty is renewed by the court or ended before the day it runs out.",
        WaitsFor = "a court to look again at the limits on their liberty",
        Source = new("The inherent jurisdiction of the High Court; the court's own order"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.Medium,
        Range = "often 4 to 12 weeks, at most about 12 months",
        Owner = Role.HeadOfService,
        Starts = [DeprivationAuthorised],
        SatisfiedBy = [DeprivationAuthorised, DeprivationOver],
        CountsFrom = Anchor.BackFromNamedDay,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>Seventy-two hours without an order.</summary>
    /// <remarks>
    /// The law allows 72 hours in any 28 days; here each stay is counted by itself, and earlier ones must be added to it.
    /// </remarks>
    public static PracticeStandard SecureWithoutOrder { get; } = new()
    {
        Key = "secure-without-order-72-hours",
        Catalogue = "secure-72h",
        Says = "A child is in secure accommodation without a court's order for at most 72 hours in any 28 days; each stay is counted here "
            + "by itself.",
        WaitsFor = "release or a court's order",
        Source = new(Secure, "reg 10"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Director,
        Starts = [LibertyMoments.SecureWithoutOrder],
        SatisfiedBy = [SecureOrdered, SecureOver],
        Allows = 72.Hours,
        LimitsLiberty = true,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>An order lasts three months, a renewal six.</summary>
    public static PracticeStandard SecureOrderRenewed { get; } = new()
    {
        Key = "secure-order-renewed",
        Catalogue = "secure-order",
        Says = "A first order for secure accommodation lasts at most 3 months and a renewal at most 6; it is renewed or the child leaves.",
        WaitsFor = "a court to look again at secure accommodation",
        Source = new(Secure, "regs 11 and 12"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Legal,
        Starts = [SecureOrdered],
        SatisfiedBy = [SecureOrdered],
        Ends = [SecureOver],
        Allows = 3.Months,
        ThenEvery = [6.Months],
        LimitsLiberty = true,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>Three people look whether it is still needed.</summary>
    public static PracticeStandard SecureReviewed { get; } = new()
    {
        Key = "secure-accommodation-reviewed",
        Catalogue = "secure-review",
        Says = "Three people review within a month, and then within 3 months of each review, whether a child still needs secure "
            + "accommodation.",
        WaitsFor = "a review of secure accommodation",
        Source = new(Secure, "reg 15"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.HeadOfService,
        Starts = [SecureBegan],
        SatisfiedBy = [LibertyMoments.SecureReviewed],
        Ends = [SecureOver],
        Allows = 1.Months,
        ThenEvery = [3.Months],
        OnePerSubject = true,
        EndsAtAge = 18,
    };
}
