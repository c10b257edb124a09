using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Visits.VisitMoments;

namespace Linnet.Visits;

/// <summary>Waits for being seen: of every child who is open to us, how long since somebody saw them, and saw them alone.</summary>
public static class SeenStandards
{
    private static readonly IReadOnlyList<Moment> OpenToUs =
    [
        FrontDoorMoments.ReferralAccepted, AssessmentMoments.AssessmentBegan, EnquiryMoments.EnquiryBegan, NeedMoments.NeedBegan,
        NeedPlanMoments.NeedPlanBegan, PlanMoments.ProtectionPlanBegan, CareMoments.CareBegan,
    ];

    /// <summary>Since when nobody has seen the child.</summary>
    public static PracticeStandard NotSeen { get; } = new()
    {
        Key = "not-seen",
        Catalogue = "cp-not-seen-escalation",
        Says = "Every child who is open to us is shown with the days since somebody saw them face to face, "
            + "from the last time or from the day they became open. "
            + "A visit at which they were not seen, or of which that is not known, changes nothing. No number is set.",
        WaitsFor = "somebody to see them",
        Source = new("Working Together to Safeguard Children", "chapter 3: children are seen; no number for all"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = OpenToUs,
        SatisfiedBy = [ChildSeen],
        OnceBorn = true,
        Ends = [AllocationMoments.WorkEnded],
        OnePerSubject = true,
        WaitsAgain = true,
    };

    /// <summary>Since when nobody has seen the child alone.</summary>
    public static PracticeStandard NotSeenAlone { get; } = new()
    {
        Key = "not-seen-alone",
        Catalogue = "cp-not-seen-escalation",
        Says = "Every child who is open to us is shown with the days since somebody saw them alone. That a child refused, or is too "
            + "young, explains the days and does not hide them. No number is set.",
        WaitsFor = "somebody to see them alone",
        Source = new("Working Together to Safeguard Children", "chapter 3: seen alone where that is right for the child; no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = OpenToUs,
        StartsFromExtract = [],
        SatisfiedBy = [ChildSeenAlone],
        OnceBorn = true,
        Ends = [AllocationMoments.WorkEnded],
        OnePerSubject = true,
        WaitsAgain = true,
    };

    /// <summary>A visit noted in short waits for its record.</summary>
    public static PracticeStandard VisitRecordSigned { get; } = new()
    {
        Key = "visit-record-signed",
        Catalogue = "cp-visit-record",
        Says = "The full record of a visit that was noted in short is written and signed within 5 working days.",
        WaitsFor = "the record of the visit",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "24 hours to 5 working days, 48 hours in many councils",
        Owner = Role.SocialWorker,
        Starts = [VisitNoted],
        StartsFromExtract = [],
        SatisfiedBy = [VisitMoments.VisitRecordSigned],
        Allows = 5.WorkingDays,
    };
}
