using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Care;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Standards;

namespace Linnet.Retention;

/// <summary>The rules by which children's records are kept. A council's own numbers replace those that are local.</summary>
public static class RetentionRules
{
    private static readonly Citation Local = new("Local practice; no statute");

    /// <summary>A child who was looked after.</summary>
    public static RetentionRule InCare { get; } = new()
    {
        Key = "in-care-75-years",
        Says = "The record of a child who was looked after is kept until the 75th anniversary of the birth; where the child died before 18, for 15 years from the death.",
        Source = new("Care Planning, Placement and Case Review (England) Regulations 2010", "reg. 50"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Years = 75,
        Applies = life => life.Has(typeof(CareStarted)),
        Until = (life, years) =>
            life.DiedOn is { } died && (life.BornOn is not { } born || died < Months.Birthday(born, 18)) ? died.PlusYears(15) : life.BornOn?.PlusYears(years),
    };

    /// <summary>A child who was adopted.</summary>
    public static RetentionRule Adopted { get; } = new()
    {
        Key = "adopted-100-years",
        Says = "What was written about a child who was adopted is kept for 100 years from the adoption order.",
        Source = new("Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005", "reg. 6"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Years = 100,
        Applies = life => life.AdoptedOn is not null,
        Until = (life, years) => life.AdoptedOn?.PlusYears(years),
    };

    /// <summary>A child about whom there was an enquiry, a conference or a protection plan.</summary>
    public static RetentionRule Protected { get; } = new()
    {
        Key = "protection-35-years",
        Says = "The record of a child with an enquiry, a child protection conference or plan is kept for 35 years from the last entry.",
        Source = new("Local practice; a court found 35 years lawful", "[2015] EWHC 2134 (Admin)"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Applies = life => life.Has(typeof(EnquiryOpened), typeof(StrategyDiscussion), typeof(InitialConference), typeof(ProtectionPlanStarted)),
        Years = 35,
        Until = (life, years) => life.LastOn.PlusYears(years),
    };

    /// <summary>A child who had a service without protection or care.</summary>
    public static RetentionRule InNeed { get; } = new()
    {
        Key = "in-need-25-years",
        Says = "The record of any other child with a referral, an assessment or a plan is kept until the 25th anniversary of the birth, and for 6 years from the last entry.",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.Low,
        Applies = life => life.Has(typeof(Referral), typeof(AssessmentStarted), typeof(NeedPlanStarted), typeof(NeedOpened)),
        Years = 25,
        Until = (life, years) => life.BornOn is { } born ? LocalDate.Max(born.PlusYears(years), life.LastOn.PlusYears(6)) : null,
    };

    /// <summary>A child about whom somebody only made contact.</summary>
    public static RetentionRule ContactOnly { get; } = new()
    {
        Key = "contact-6-years",
        Says = "What was written about a child who had nothing but a contact is kept for 6 years from the last entry.",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.Low,
        Applies = _ => true,
        Years = 6,
        Until = (life, years) => life.LastOn.PlusYears(years),
    };

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } = [InCare, Adopted, Protected, InNeed, ContactOnly];
}
