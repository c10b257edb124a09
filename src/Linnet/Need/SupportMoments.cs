using Linnet.Record;

namespace Linnet.Need;

/// <summary>Moments of support to a child in need: packages and supervision orders.</summary>
public static class SupportMoments
{
    /// <summary>A package that is not a payment began.</summary>
    public static Moment PackageBegan { get; } = Moment.Of<PackageStarted>(
        "package-began", "a package of support began", p => p.Kind != PackageKind.DirectPayments);

    /// <summary>Direct payments began.</summary>
    public static Moment DirectPaymentsBegan { get; } = Moment.Of<PackageStarted>(
        "direct-payments-began", "direct payments began", p => p.Kind == PackageKind.DirectPayments);

    /// <summary>A package was reviewed and the child seen.</summary>
    public static Moment PackageReviewedWithChild { get; } = Moment.Of<PackageReviewed>(
        "package-reviewed-with-child", "the package was reviewed and the child was seen", r => r.ChildSeen);

    /// <summary>It was looked at whether a payment meets the need and is spent on it.</summary>
    public static Moment PaymentLookedAt { get; } = Moment.Of<PackageReviewed>(
        "direct-payment-looked-at",
        "it was looked at whether the payment meets the need and is spent on it",
        r => r.PaymentMeetsNeed is not null);

    /// <summary>A package ended.</summary>
    public static Moment PackageOver { get; } = Moment.Of<PackageEnded>("package-over", "the package of support ended");

    /// <summary>A supervision order was made.</summary>
    public static Moment SupervisionOrderBegan { get; } = Moment.Of<SupervisionOrderMade>(
        "supervision-order-began", "the court made a supervision order");

    /// <summary>For the full year.</summary>
    public static Moment SupervisionOrderForAYear { get; } = Moment.Of<SupervisionOrderMade>(
        "supervision-order-for-a-year", "the court made a supervision order for a year", o => o.Until is null);

    /// <summary>To a day: less than a year, or extended.</summary>
    public static Moment SupervisionOrderToADay { get; } = Moment
        .Of<SupervisionOrderMade>("supervision-order-to-a-day", "the court set the day on which the supervision order ends",
            o => o.Until is not null)
        .Or<SupervisionOrderExtended>();

    /// <summary>Extended.</summary>
    public static Moment SupervisionOrderLonger { get; } = Moment.Of<SupervisionOrderExtended>(
        "supervision-order-longer", "the court extended the supervision order");

    /// <summary>Reviewed.</summary>
    public static Moment SupervisionOrderLookedAt { get; } = Moment.Of<SupervisionOrderReviewed>(
        "supervision-order-looked-at", "the work under the supervision order was reviewed");

    /// <summary>Over.</summary>
    public static Moment SupervisionOrderOver { get; } = Moment.Of<SupervisionOrderEnded>(
        "supervision-order-over", "the supervision order ended");
}
