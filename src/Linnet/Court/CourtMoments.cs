using Linnet.Record;

namespace Linnet.Court;

/// <summary>Moments of proceedings: an application, hearings, directions and orders.</summary>
public static class CourtMoments
{
    /// <summary>An application about a child was issued.</summary>
    public static Moment Issued { get; } = Moment.Of<ProceedingsIssued>("proceedings-issued", "the application was issued");

    /// <summary>An application under section 31 was issued.</summary>
    public static Moment CareProceedingsIssued { get; } = Moment.Of<ProceedingsIssued>(
        "care-proceedings-issued", "care proceedings were issued", p => p.IsCare);

    /// <summary>The case management hearing took place.</summary>
    public static Moment CaseManaged { get; } = Moment.Of<CourtHearing>(
        "case-management-hearing", "the case management hearing took place", h => h.Hearing == Hearing.CaseManagement);

    /// <summary>The issues resolution hearing took place.</summary>
    public static Moment IssuesResolved { get; } = Moment.Of<CourtHearing>(
            "issues-resolution-hearing",
            "the issues resolution hearing took place",
            h => h.Hearing is Hearing.IssuesResolution or Hearing.Final)
        .Or<FinalOrderMade>();

    /// <summary>The court allowed more time.</summary>
    public static Moment Extended { get; } = Moment.Of<ProceedingsExtended>("proceedings-extended", "the court allowed more time");

    /// <summary>The court made its final order.</summary>
    public static Moment FinalOrder { get; } = Moment.Of<FinalOrderMade>("final-order", "the court made its final order");

    /// <summary>The application was withdrawn.</summary>
    public static Moment Withdrawn { get; } = Moment.Of<ProceedingsWithdrawn>("proceedings-withdrawn", "the application was withdrawn");

    /// <summary>A court directed what is to be filed.</summary>
    public static Moment Directed { get; } = Moment.Of<CourtDirection>("court-direction", "the court directed what is to be filed");

    /// <summary>It was filed.</summary>
    public static Moment Filed { get; } = Moment.Of<FiledWithCourt>("filed-with-court", "what the court directed was filed");

    /// <summary>Consent to accommodation was looked at.</summary>
    public static Moment ConsentLookedAt { get; } = Moment.Of<ConsentReviewed>(
        "consent-looked-at", "consent to accommodation was looked at", c => c.Consent != ConsentNow.Withdrawn);

    /// <summary>Consent to accommodation was withdrawn.</summary>
    public static Moment ConsentWithdrawn { get; } = Moment.Of<ConsentReviewed>(
        "consent-withdrawn", "consent to accommodation was withdrawn", c => c.Consent == ConsentNow.Withdrawn);

    /// <summary>Notice of special guardianship was given.</summary>
    public static Moment GuardianshipNoticeGiven { get; } = Moment.Of<GuardianshipNotice>(
        "guardianship-notice", "notice of special guardianship was given");

    /// <summary>The report was filed.</summary>
    public static Moment GuardianshipReported { get; } = Moment.Of<GuardianshipReport>(
        "guardianship-report", "the report on special guardianship was filed");
}
