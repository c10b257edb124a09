using Linnet.Care;
using Linnet.Standards;
using static Linnet.Court.CourtMoments;

namespace Linnet.Court;

/// <summary>Standards of accommodation by agreement and of notice of special guardianship: what the council owes outside a court's timetable.</summary>
public static class AgreementStandards
{
    /// <summary>Consent to accommodation, at the pace of the reviews.</summary>
    public static PracticeStandard ConsentLookedAt { get; } = new()
    {
        Key = "consent-looked-at",
        Catalogue = "s20-consent-review",
        Says = "It is looked at whether parents still agree to a child's accommodation: within 20 working days, again within 3 months, "
            + "then every 6 months.",
        WaitsFor = "somebody to look whether their parents still agree",
        Source = new("Local practice; Public Law Working Group, 2021; no limit in statute"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "at the first review, then 3 to 6 months",
        Owner = Role.TeamManager,
        Starts = [CareMoments.AccommodatedByAgreement],
        StartsFromExtract = [],
        SatisfiedBy = [CourtMoments.ConsentLookedAt],
        Ends = [CareMoments.OrderMade, ConsentWithdrawn, CareMoments.LeftCare],
        Allows = 20.WorkingDays,
        ThenEvery = [3.Months, 6.Months],
        EndsAtAge = 18,
    };

    /// <summary>After consent is withdrawn: the law allows no time, so none is counted.</summary>
    public static PracticeStandard ActedOnWithdrawal { get; } = new()
    {
        Key = "acted-on-withdrawn-consent",
        Catalogue = "s20-consent-review",
        Says = "When consent to accommodation is withdrawn the child goes home or a court makes an order, at once.",
        WaitsFor = "going home or an order, now that consent is withdrawn",
        Source = new("Children Act 1989", "s.20(8)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.HeadOfService,
        Starts = [ConsentWithdrawn],
        SatisfiedBy = [CareMoments.LeftCare, CareMoments.OrderMade, Issued],
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>The report on special guardianship, within the notice.</summary>
    public static PracticeStandard GuardianshipReported { get; } = new()
    {
        Key = "guardianship-report-filed",
        Catalogue = "sgo-notice",
        Says = "The council reports on special guardianship within the 3 months of notice.",
        WaitsFor = "the report on special guardianship",
        Source = new("Children Act 1989", "s.14A(7) to (9)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [GuardianshipNoticeGiven],
        SatisfiedBy = [CourtMoments.GuardianshipReported],
        Allows = 3.Months,
        EndsAtAge = 18,
    };
}
