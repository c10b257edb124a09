using Linnet.Record;

namespace Linnet.Court;

/// <summary>Moments at which a child's liberty is limited or given back.</summary>
public static class LibertyMoments
{
    /// <summary>Deprivation of liberty was authorised, the first time or again.</summary>
    public static Moment DeprivationAuthorised { get; } = Moment.Of<DeprivationOfLiberty>(
        "deprivation-of-liberty", "deprivation of liberty was authorised");

    /// <summary>Deprivation of liberty ended.</summary>
    public static Moment DeprivationOver { get; } = Moment.Of<DeprivationOfLibertyEnded>(
        "deprivation-of-liberty-over", "deprivation of liberty ended");

    /// <summary>Secure accommodation began.</summary>
    public static Moment SecureBegan { get; } = Moment.Of<SecureStayStarted>("secure-began", "secure accommodation began");

    /// <summary>Secure accommodation began without an order.</summary>
    public static Moment SecureWithoutOrder { get; } = Moment.Of<SecureStayStarted>(
        "secure-without-order", "secure accommodation began without an order", s => s.UnderOrder != true);

    /// <summary>A court ordered secure accommodation.</summary>
    public static Moment SecureOrdered { get; } = Moment.Of<SecureOrderMade>("secure-ordered", "a court ordered secure accommodation");

    /// <summary>Secure accommodation was reviewed by three people.</summary>
    public static Moment SecureReviewed { get; } = Moment.Of<SecureReviewHeld>(
        "secure-reviewed", "secure accommodation was reviewed", s => s.ThreePeople);

    /// <summary>Secure accommodation ended.</summary>
    public static Moment SecureOver { get; } = Moment.Of<SecureStayEnded>("secure-over", "secure accommodation ended");
}
