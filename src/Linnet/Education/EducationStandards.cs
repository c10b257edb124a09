using Linnet.Care;
using Linnet.Standards;
using static Linnet.Education.EducationMoments;

namespace Linnet.Education;

/// <summary>Standards of the education of children in care.</summary>
public static class EducationStandards
{
    private static readonly Citation Guidance = new("Promoting the education of looked-after and previously looked-after children, 2018");

    /// <summary>A plan is begun. From three: before nursery age there is nothing to plan.</summary>
    public static PracticeStandard PlanBegun { get; } = new()
    {
        Key = "education-plan-begun",
        Catalogue = "pep-initiated",
        Says = "A personal education plan is begun before a child comes into care, or within 10 working days; for the youngest, of turning "
            + "three.",
        WaitsFor = "a personal education plan",
        Source = Guidance,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [CareMoments.CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [EducationMoments.PlanBegun],
        Ends = [CareMoments.LeftCare],
        CountsFrom = Anchor.NotBefore(3),
        Allows = 10.WorkingDays,
        MetIfWithin = 1.Months,
        EndsAtAge = 18,
    };

    /// <summary>The plan is there for the first review.</summary>
    public static PracticeStandard PlanForFirstReview { get; } = PlanBegun with
    {
        Key = "education-plan-for-first-review",
        Catalogue = "pep-for-first-review",
        Says = "A child's personal education plan is complete for the first review, within 20 working days of coming into care.",
        WaitsFor = "a complete education plan",
        SatisfiedBy = [PlanComplete],
        Allows = 20.WorkingDays,
    };

    /// <summary>Once in each term, by term dates and not every so many days.</summary>
    public static PracticeStandard PlanEveryTerm { get; } = new()
    {
        Key = "education-plan-every-term",
        Catalogue = "pep-termly",
        Says = "A child's personal education plan is completed once in each of the three terms.",
        WaitsFor = "a review of their education plan this term",
        Source = Guidance,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.VirtualSchoolHead,
        Starts = [PlanComplete],
        SatisfiedBy = [PlanComplete],
        Ends = [CareMoments.LeftCare],
        Allows = 1.Terms,
        ThenEvery = [1.Terms],
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>The virtual school head looks at each plan.</summary>
    public static PracticeStandard PlanSignedOff { get; } = new()
    {
        Key = "education-plan-signed-off",
        Catalogue = "pep-termly",
        Says = "The virtual school head signs off an education plan within 10 school days.",
        WaitsFor = "the virtual school head to sign off their education plan",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "10 school days",
        Owner = Role.VirtualSchoolHead,
        Starts = [PlanComplete],
        StartsFromExtract = [],
        SatisfiedBy = [EducationMoments.PlanSignedOff],
        Ends = [CareMoments.LeftCare],
        Allows = 10.SchoolDays,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>A school place after one was lost.</summary>
    public static PracticeStandard BackAtSchool { get; } = new()
    {
        Key = "back-at-school",
        Catalogue = "school-place",
        Says = "A child in care who has no school place attends a school within 20 school days.",
        WaitsFor = "a school",
        Source = Guidance,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.Medium,
        Owner = Role.VirtualSchoolHead,
        Starts = [PlaceLost],
        SatisfiedBy = [AtSchool],
        Ends = [CareMoments.LeftCare],
        Allows = 20.SchoolDays,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>An education, health and care plan every year.</summary>
    public static PracticeStandard NeedsPlanReviewed { get; } = new()
    {
        Key = "education-health-care-plan-reviewed",
        Catalogue = "ehc-annual-review",
        Says = "An education, health and care plan is reviewed within 12 months of being issued and of each review.",
        WaitsFor = "a review of their education, health and care plan",
        Source = new("Special Educational Needs and Disability Regulations 2014"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.PartnerAgency,
        Starts = [NeedsPlanCurrent],
        SatisfiedBy = [EducationMoments.NeedsPlanReviewed],
        Ends = [NeedsPlanCeased],
        Allows = 12.Months,
        ThenEvery = [12.Months],
        OnePerSubject = true,
        EndsAtAge = 25,
    };
}
