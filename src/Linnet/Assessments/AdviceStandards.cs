using Linnet.Standards;
using static Linnet.Assessments.AdviceMoments;

namespace Linnet.Assessments;

/// <summary>Standards of reports and assessments that somebody asked for.</summary>
public static class AdviceStandards
{
    /// <summary>A section 37 report: eight weeks, unless the court says otherwise.</summary>
    public static PracticeStandard Section37Report { get; } = new()
    {
        Key = "section-37-report",
        Catalogue = "s37-report",
        Says = "A section 37 report reaches the court within 8 weeks of the direction, unless the court set another day.",
        WaitsFor = "a section 37 report",
        Source = new("Children Act 1989", "s.37(4)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [Section37Asked],
        StartsFromExtract = [],
        SatisfiedBy = [AdviceWasSent],
        Allows = 8.Weeks,
    };

    /// <summary>A section 37 report by the court's own day.</summary>
    public static PracticeStandard Section37ReportByTheCourtsDay { get; } = new()
    {
        Key = "section-37-report-by-the-courts-day",
        Catalogue = "s37-report",
        Says = "A section 37 report reaches the court by the day that the court set.",
        WaitsFor = "a section 37 report",
        Source = new("The court's direction", "Children Act 1989, s.37(4)"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [Section37AskedByDay],
        StartsFromExtract = [],
        SatisfiedBy = [AdviceWasSent],
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>A section 7 report by the court's day.</summary>
    public static PracticeStandard Section7Report { get; } = new()
    {
        Key = "section-7-report",
        Catalogue = "s7-report",
        Says = "A section 7 report reaches the court by the day that the court set.",
        WaitsFor = "a section 7 report",
        Source = new("The court's direction", "Children Act 1989, s.7"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [Section7Asked],
        StartsFromExtract = [],
        SatisfiedBy = [AdviceWasSent],
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>Advice for an education, health and care needs assessment.</summary>
    public static PracticeStandard SocialCareAdvice { get; } = new()
    {
        Key = "social-care-advice",
        Catalogue = "ehcp-social-care-advice",
        Says = "Social care advice for an education, health and care needs assessment is sent within 6 weeks of the request.",
        WaitsFor = "social care advice for an education, health and care plan",
        Source = new("Special Educational Needs and Disability Regulations 2014", "reg 8"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [CareAdviceAsked],
        StartsFromExtract = [],
        SatisfiedBy = [AdviceWasSent],
        Allows = 6.Weeks,
    };

    /// <summary>A young carer's needs.</summary>
    public static PracticeStandard YoungCarerAssessment { get; } = new()
    {
        Key = "young-carer-assessment",
        Catalogue = "young-carer-assessment",
        Says = "A young carer's needs are assessed within 45 working days of being asked for or seen to be needed. The duty is in "
            + "law, the number is not.",
        WaitsFor = "an assessment as a young carer",
        Source = new("Children Act 1989", "s.17ZA for the duty; the number of days is the council's"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "45 working days, after the child and family assessment",
        Owner = Role.SocialWorker,
        Starts = [YoungCarerAsked],
        StartsFromExtract = [],
        SatisfiedBy = [YoungCarerAssessed],
        EndsAtAge = 18,
        Allows = 45.WorkingDays,
    };

    /// <summary>A parent carer's needs.</summary>
    public static PracticeStandard ParentCarerAssessment { get; } = YoungCarerAssessment with
    {
        Key = "parent-carer-assessment",
        Says = "The needs of a parent who cares for a disabled child are assessed within 45 working days of being asked for or seen "
            + "to be needed. The duty is in law, the number is not.",
        WaitsFor = "an assessment of the parent who cares for them",
        Source = new("Children Act 1989", "s.17ZD for the duty; the number of days is the council's"),
        Starts = [ParentCarerAsked],
        SatisfiedBy = [ParentCarerAssessed],
    };
}
