using Linnet.Care;
using Linnet.Standards;
using static Linnet.Court.CourtMoments;

namespace Linnet.Court;

/// <summary>Standards of proceedings: how long a court takes, and what the council owes it.</summary>
public static class CourtStandards
{
    private static readonly Citation PracticeDirection = new("Family Procedure Rules 2010", "Practice Direction 12A");

    /// <summary>
    /// Twenty-six weeks, 182 days, from the day of issue. Time that the court allows is shown beside it and does not move it.
    /// </summary>
    public static PracticeStandard FinalOrderInTime { get; } = new()
    {
        Key = "care-proceedings-26-weeks",
        Catalogue = "care-proceedings-26w",
        Says = "Care proceedings end within 26 weeks of the day the application was issued.",
        WaitsFor = "a court's final decision",
        Source = new("Children Act 1989", "s.32(1)(a) and (5) to (8)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Court,
        Starts = [CareProceedingsIssued],
        SatisfiedBy = [CourtMoments.FinalOrder],
        Ends = [Withdrawn],
        Allows = 26.Weeks,
    };

    /// <summary>The day that the court set when it allowed more time.</summary>
    public static PracticeStandard FinalOrderByExtendedDay { get; } = new()
    {
        Key = "care-proceedings-extended",
        Catalogue = "care-proceedings-26w",
        Says = "Proceedings for which the court allowed more time, at most 8 weeks at once, end by the day it set.",
        WaitsFor = "a court's final decision by the day it set",
        Source = new("Children Act 1989", "s.32(5) to (8); the court's own order"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.Court,
        Starts = [Extended],
        SatisfiedBy = [CourtMoments.FinalOrder],
        Ends = [Withdrawn],
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>The case management hearing: by working day 18, and the day of issue is day 1, so 17 working days after it.</summary>
    public static PracticeStandard CaseManaged { get; } = new()
    {
        Key = "case-management-hearing-held",
        Catalogue = "plo-cmh",
        Says = "The case management hearing is held from working day 12 and by working day 18, where the day of issue is day 1: 17 working "
            + "days after it.",
        WaitsFor = "a case management hearing",
        Source = PracticeDirection,
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.Court,
        Starts = [CareProceedingsIssued],
        StartsFromExtract = [],
        SatisfiedBy = [CourtMoments.CaseManaged],
        Ends = [CourtMoments.FinalOrder, Withdrawn],
        Allows = 17.WorkingDays,
        WarnsAt = 11,
    };

    /// <summary>The issues resolution hearing.</summary>
    public static PracticeStandard IssuesResolved { get; } = new()
    {
        Key = "issues-resolution-hearing-held",
        Catalogue = "plo-irh-final",
        Says = "The issues resolution hearing is usually held by week 20; the final hearing by week 26 has a clock of its own.",
        WaitsFor = "an issues resolution hearing",
        Source = PracticeDirection,
        Basis = Basis.CourtRule,
        Confidence = Confidence.Medium,
        Owner = Role.Court,
        Starts = [CareProceedingsIssued],
        StartsFromExtract = [],
        SatisfiedBy = [CourtMoments.IssuesResolved],
        Ends = [Withdrawn],
        Allows = 20.Weeks,
    };

    /// <summary>What a court directed.</summary>
    public static PracticeStandard DirectionFiled { get; } = new()
    {
        Key = "court-direction-filed",
        Catalogue = "court-direction",
        Says = "What a court directs is filed by the day it set.",
        WaitsFor = "what the court directed to be filed",
        Source = new("The court's own order"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [Directed],
        SatisfiedBy = [Filed],
        Ends = [CourtMoments.FinalOrder, Withdrawn],
        CountsFrom = Anchor.BackFromNamedDay,
    };

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
