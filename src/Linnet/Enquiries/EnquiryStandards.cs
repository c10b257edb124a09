using Linnet.Conferences;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Enquiries.EnquiryMoments;

namespace Linnet.Enquiries;

/// <summary>Standards of a section 47 enquiry: the child is seen, the enquiry is concluded, a conference follows.</summary>
public static class EnquiryStandards
{
    private static readonly Citation SeeingTheChild =
        new("Children Act 1989", "s.47(4) and (5A) for the duty to see the child; the number of days is the council's");

    /// <summary>The enquiry is taken up on the day it was decided.</summary>
    public static PracticeStandard EnquiryTakenUp { get; } = new()
    {
        Key = "enquiry-taken-up-the-same-day",
        Catalogue = "s47-started",
        Says = "A section 47 enquiry starts on the day of the strategy discussion that decided it: a social worker takes it up that day.",
        WaitsFor = "a social worker to take the enquiry up",
        Source = new("Children in need census", "S47ActualStartDate is the day of the strategy discussion that began the enquiry"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [EnquiryBegan],
        SatisfiedBy = [EnquiryMoments.EnquiryOpened],
        Ends = [EnquiryConcluded, ConferenceMoments.InitialConferenceHeld],
        Allows = 0.Days,
        StartsFromExtract = [],
    };

    /// <summary>A child who may be in danger now is seen by the next working day.</summary>
    public static PracticeStandard ChildSeenAtHighRisk { get; } = new()
    {
        Key = "child-seen-in-enquiry-high-risk",
        Catalogue = "s47-child-seen",
        Says = "A child who may be in danger now is seen within one working day of the start of the enquiry. A visit "
            + "that was tried is not enough.",
        WaitsFor = "somebody to see them in the enquiry",
        Source = SeeingTheChild,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the same day to 1 working day, or the day set at the strategy discussion",
        Owner = Role.SocialWorker,
        Starts = [EnquiryBeganAtHighRisk],
        SatisfiedBy = [VisitMoments.ChildSeen, SeenByEndOfEnquiry],
        Allows = 1.WorkingDays,
        Chains = true,
        OnceBorn = true,
        StartsFromExtract = [],
    };

    /// <summary>Any other child in an enquiry is seen within five working days.</summary>
    public static PracticeStandard ChildSeen { get; } = ChildSeenAtHighRisk with
    {
        Key = "child-seen-in-enquiry",
        Says = "A child is seen within five working days of the start of the enquiry, and always before it is concluded.",
        Range = "3 to 5 working days, or the day set at the strategy discussion",
        Starts = [EnquiryBeganAtLowerRisk],
        Allows = 5.WorkingDays,
    };

    /// <summary>Where the strategy discussion set a day, the child is seen by then.</summary>
    public static PracticeStandard ChildSeenByTheDaySet { get; } = ChildSeenAtHighRisk with
    {
        Key = "child-seen-in-enquiry-by-the-day-set",
        Says = "A child is seen by the day that the strategy discussion set.",
        Range = "the day set at the strategy discussion",
        Starts = [EnquiryBeganWithDaySet],
        Allows = null,
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>The enquiry is concluded in time for a conference.</summary>
    public static PracticeStandard EnquiryConcludedInTime { get; } = new()
    {
        Key = "enquiry-concluded",
        Catalogue = "s47-complete",
        Says = "An enquiry is concluded within 15 working days: a manager authorised it and the child was seen. National "
            + "guidance sets no number.",
        WaitsFor = "the enquiry to be concluded",
        Source = new("Local practice: no national end date; it has to leave time for the conference of Working Together, chapter 3"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "10 to 15 working days",
        Owner = Role.TeamManager,
        Starts = [EnquiryBegan],
        SatisfiedBy = [EnquiryConcluded],
        Ends = [ConferenceMoments.InitialConferenceHeld],
        Allows = 15.WorkingDays,
        Chains = true,
        StartsFromExtract = [],
    };

    /// <summary>The initial conference follows the sitting that began the enquiry.</summary>
    public static PracticeStandard ConferenceFollowsEnquiry { get; } = new()
    {
        Key = "initial-conference-after-enquiry",
        Catalogue = "icpc-15wd",
        Says = "An initial conference is held within 15 working days of the strategy discussion that began the enquiry, "
            + "however many were held.",
        WaitsFor = "an initial conference",
        Source = new("Working Together to Safeguard Children", "chapter 3, initial child protection conferences"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.ConferenceChair,
        Starts = [EnquiryBegan, ListedEnquiryBegan],
        SatisfiedBy = [ConferenceMoments.InitialConferenceHeld],
        BookedBy = [ConferenceMoments.InitialConferenceBooked],
        Ends = [NoConferenceNeeded],
        Allows = 15.WorkingDays,
        WarnsAt = 10,
        Chains = true,
        OnePerSubject = true,
    };
}
