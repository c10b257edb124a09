using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Conferences.ConferenceMoments;

namespace Linnet.Conferences;

/// <summary>Standards around a child protection conference: asked for, prepared, and its decisions and minutes sent.</summary>
public static class ConferenceStandards
{
    private static readonly Citation Regional = new("Regional safeguarding procedures");

    /// <summary>A conference that is needed is asked for at once.</summary>
    public static PracticeStandard ConferenceRequested { get; } = new()
    {
        Key = "conference-requested",
        Catalogue = "icpc-request",
        Says = "An initial conference that an enquiry found to be needed is requested, with whom to invite, within one working day.",
        WaitsFor = "the conference to be requested",
        Source = Regional,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "1 working day",
        Owner = Role.SocialWorker,
        Starts = [EnquiryMoments.ConferenceCalledFor],
        StartsFromExtract = [],
        SatisfiedBy = [ConferenceMoments.ConferenceRequested, InitialConferenceBooked],
        Ends = [InitialConferenceHeld, EnquiryMoments.NoConferenceNeeded],
        Allows = 1.WorkingDays,
        // Often it is asked for before the enquiry is written up.
        MetIfWithin = 15.WorkingDays,
    };

    /// <summary>The family and the chair have the report before the conference.</summary>
    public static PracticeStandard ReportShared { get; } = new()
    {
        Key = "conference-report-shared",
        Catalogue = "icpc-report-shared",
        Says = "Parents and chair have the social worker's report three working days before an initial conference.",
        WaitsFor = "the report for the conference to be shared",
        Source = Regional,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "2 to 3 working days before",
        Owner = Role.SocialWorker,
        Starts = [DecidingConferenceBooked],
        StartsFromExtract = [],
        SatisfiedBy = [ConferenceMoments.ReportShared],
        Ends = [InitialConferenceHeld, TransferMoments.TransferInConferenceHeld],
        CountsFrom = Anchor.BackFromNamedDay,
        Allows = 3.WorkingDays,
    };

    /// <summary>The same before a review.</summary>
    public static PracticeStandard ReviewReportShared { get; } = ReportShared with
    {
        Key = "review-conference-report-shared",
        Says = "Parents and chair have the social worker's report five working days before a review conference.",
        Range = "5 working days before",
        Starts = [ReviewConferenceBooked],
        SatisfiedBy = [ConferenceMoments.ReviewReportShared],
        Ends = [PlanMoments.ReviewConferenceHeld, PlanMoments.ProtectionPlanOver],
        Allows = 5.WorkingDays,
    };

    /// <summary>Each agency's report comes before the conference.</summary>
    public static PracticeStandard AgencyReportReceived { get; } = ReportShared with
    {
        Key = "agency-report-received",
        Catalogue = "agency-reports",
        Says = "Each agency's report reaches the chair three working days before the conference.",
        WaitsFor = "an agency's report to the conference",
        Owner = Role.PartnerAgency,
        Starts = [ConferenceMoments.AgencyReportAsked],
        SatisfiedBy = [ConferenceMoments.AgencyReportReceived],
        Ends = [InitialConferenceHeld, TransferMoments.TransferInConferenceHeld, PlanMoments.ReviewConferenceHeld],
    };

    /// <summary>Decisions and outline plan are sent.</summary>
    public static PracticeStandard DecisionsSent { get; } = new()
    {
        Key = "conference-decisions-sent",
        Catalogue = "icpc-decisions-sent",
        Says = "The decisions of a conference and the outline plan reach family and agencies within five working days.",
        WaitsFor = "the decisions of the conference",
        Source = Regional,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "1 to 5 working days",
        Owner = Role.ConferenceChair,
        Starts = [InitialConferenceHeld, TransferMoments.TransferInConferenceHeld],
        StartsFromExtract = [],
        SatisfiedBy = [ConferenceMoments.DecisionsSent],
        Allows = 5.WorkingDays,
    };

    /// <summary>Minutes are sent.</summary>
    public static PracticeStandard MinutesSent { get; } = DecisionsSent with
    {
        Key = "conference-minutes-sent",
        Catalogue = "conf-minutes",
        Says = "The minutes of a conference reach those who took part and the family within 20 working days.",
        WaitsFor = "the minutes of the conference",
        Range = "10 to 20 working days",
        Owner = Role.MeetingAdministrator,
        SatisfiedBy = [ConferenceMoments.MinutesSent],
        Allows = 20.WorkingDays,
    };

    /// <summary>So are those of a review.</summary>
    public static PracticeStandard ReviewMinutesSent { get; } = MinutesSent with
    {
        Key = "review-conference-minutes-sent",
        Says = "The minutes of a review conference reach those who took part and the family within 20 working days.",
        WaitsFor = "the minutes of the review conference",
        Starts = [PlanMoments.ReviewConferenceHeld],
        SatisfiedBy = [ConferenceMoments.ReviewMinutesSent],
    };

    /// <summary>A plan that was decided stands from the day of the conference.</summary>
    public static PracticeStandard PlanRecorded { get; } = new()
    {
        Key = "protection-plan-recorded",
        Catalogue = "cp-plan-start",
        Says = "A protection plan begins on the day of the conference that decided it.",
        WaitsFor = "the protection plan to be recorded",
        Source = new("Children in need census", "rule 2885: the plan starts on the day of the initial conference"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.High,
        Owner = Role.MeetingAdministrator,
        Starts = [PlanDecided],
        StartsFromExtract = [],
        SatisfiedBy = [PlanMoments.ProtectionPlanBegan],
        Allows = 0.Days,
        OnePerSubject = true,
        MetIfWithin = 0.Days,
    };

    /// <summary>An unborn child's conference is held while there is time to prepare.</summary>
    public static PracticeStandard ConferenceBeforeBirth { get; } = new()
    {
        Key = "initial-conference-before-birth",
        Catalogue = "prebirth-icpc",
        Says = "An unborn child's initial conference is held by the thirty-second week of pregnancy: eight weeks before the expected date.",
        WaitsFor = "an initial conference before the birth",
        Source = Regional,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "28 to 32 weeks of pregnancy, or 10 weeks before the expected date",
        Owner = Role.ConferenceChair,
        Starts = [EnquiryMoments.EnquiryBegan],
        StartsFromExtract = [],
        SatisfiedBy = [InitialConferenceHeld],
        Ends = [EnquiryMoments.NoConferenceNeeded, RecordMoments.Born],
        CountsFrom = Anchor.BackFromExpectedBirth,
        Allows = 8.Weeks,
    };

    /// <summary>A plan made before birth is reviewed soon after it.</summary>
    public static PracticeStandard ReviewedAfterBirth { get; } = new()
    {
        Key = "reviewed-after-birth",
        Catalogue = "postbirth-rcpc",
        Says = "A protection plan made before birth is reviewed within 20 working days of the birth, if the three months "
            + "of the first review do not end sooner.",
        WaitsFor = "a review after the birth",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "10 to 30 working days",
        Owner = Role.ConferenceChair,
        Starts = [PlanDecided],
        StartsFromExtract = [],
        SatisfiedBy = [PlanMoments.ReviewConferenceHeld],
        Ends = [PlanMoments.ProtectionPlanOver],
        CountsFrom = Anchor.Birth,
        Allows = 20.WorkingDays,
        AfterDayZero = true,
        OnePerSubject = true,
    };
}
