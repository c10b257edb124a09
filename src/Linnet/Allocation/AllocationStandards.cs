using Linnet.Assessments;
using Linnet.Care;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Allocation.AllocationMoments;

namespace Linnet.Allocation;

/// <summary>Standards of allocation: every child who needs a worker has one.</summary>
public static class AllocationStandards
{
    /// <summary>A child who needs a worker waits for one.</summary>
    public static PracticeStandard WorkerAllocated { get; } = new()
    {
        Key = "worker-allocated",
        Catalogue = "allocation-sw",
        Says = "A child who needs a social worker has a named one within one working day; duty, a tray or a manager's name is not one.",
        WaitsFor = "a social worker of their own",
        Source = new("Local practice; Working Together asks for it without delay and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "the same day to 1 working day",
        Owner = Role.TeamManager,
        Starts =
        [
            FrontDoorMoments.ReferralAccepted, AssessmentMoments.AssessmentBegan, EnquiryMoments.EnquiryBegan, NeedMoments.NeedBegan,
            NeedPlanMoments.NeedPlanBegan, PlanMoments.ProtectionPlanBegan, CareMoments.CareBegan, TransferWasAgreed, HeldWithoutWorker,
        ],
        // Who was allocated to a past assessment is not who holds the child now: only an extract's present holder counts.
        StartsFromExtract = [HeldWithoutWorker],
        SatisfiedBy = [AllocationMoments.WorkerAllocated],
        StandsUntil = [WorkerLost, HeldWithoutWorker, WorkEnded],
        Ends = [WorkEnded, NameNotConfirmed],
        MeetingShowsNeed = true,
        Allows = 1.WorkingDays,
        RaisedAt = [2, 5, 10, 20],
        OnePerSubject = true,
    };

    /// <summary>A child on a protection plan waits for a registered social worker; another practitioner may not lead.</summary>
    public static PracticeStandard SocialWorkerForProtection { get; } = new()
    {
        Key = "social-worker-for-protection",
        Catalogue = "allocation-sw",
        Says = "A child on a protection plan has a registered social worker of their own within one working day; a lead "
            + "practitioner who is not one does not count.",
        WaitsFor = "a registered social worker",
        Source = new("Local practice; Working Together asks for a social worker to lead such work and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "the same day to 1 working day",
        Owner = Role.TeamManager,
        Starts = [PlanMoments.ProtectionPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [SocialWorkerAllocated],
        StandsUntil = [WorkerLost, HeldWithoutWorker, WorkEnded],
        Ends = [PlanMoments.ProtectionPlanOver, WorkEnded, NameNotConfirmed],
        EndsAtAge = 18,
        Allows = 1.WorkingDays,
        RaisedAt = [2, 5, 10, 20],
        OnePerSubject = true,
    };

    /// <summary>A child in care does too.</summary>
    public static PracticeStandard SocialWorkerForCare { get; } = SocialWorkerForProtection with
    {
        Key = "social-worker-for-care",
        Says = "A child in care has a registered social worker of their own within one working day; a lead practitioner who is not "
            + "one does not count.",
        Starts = [CareMoments.CareBegan],
        Ends = [CareMoments.LeftCare, WorkEnded, NameNotConfirmed],
    };

    /// <summary>And a child in an enquiry.</summary>
    public static PracticeStandard SocialWorkerForEnquiry { get; } = SocialWorkerForProtection with
    {
        Key = "social-worker-for-enquiry",
        Says = "A child in a section 47 enquiry has a registered social worker of their own within one working day; a lead "
            + "practitioner who is not one does not count.",
        Starts = [EnquiryMoments.EnquiryBegan],
        Ends = [EnquiryMoments.EnquiryConcluded, WorkEnded, NameNotConfirmed],
    };

    /// <summary>Allocated, and not yet met.</summary>
    public static PracticeStandard MetByTheirWorker { get; } = new()
    {
        Key = "met-by-their-worker",
        Catalogue = "allocation-sw",
        Says = "A child is shown as not yet met until the worker who was allocated has seen them. A visit by somebody on duty is "
            + "not a meeting with their worker. No number is set.",
        WaitsFor = "their own worker to meet them",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [AllocationMoments.WorkerAllocated],
        StartsFromExtract = [],
        SatisfiedBy = [VisitMoments.SeenByOwnWorker, MetAtHandover],
        Ends = [WorkerLost, HeldWithoutWorker, WorkEnded],
        ByTheSameWorker = true,
        OnePerSubject = true,
        OnceBorn = true,
    };

    /// <summary>A team that is asked to take a child on answers.</summary>
    public static PracticeStandard TransferTakenOn { get; } = new()
    {
        Key = "transfer-taken-on",
        Catalogue = "case-transfer",
        Says = "When a move to another team is proposed, the manager of that team takes the child on, or says what is missing, within "
            + "5 working days. Until then the team that proposes it holds the child.",
        WaitsFor = "another team to take them on",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Low,
        Range = "2 to 5 working days",
        Owner = Role.TeamManager,
        Starts = [TransferWasProposed],
        StartsFromExtract = [],
        SatisfiedBy = [TransferWasAgreed],
        Ends = [TransferWasSentBack, WorkEnded],
        Allows = 5.WorkingDays,
    };

    /// <summary>A move between teams is completed.</summary>
    public static PracticeStandard TransferCompleted { get; } = new()
    {
        Key = "transfer-completed",
        Catalogue = "case-transfer",
        Says = "When a child moves to another team, the old and the new worker hand over together with the family within 10 working days.",
        WaitsFor = "the handover to their new worker",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days; at the initial conference, the first review in care or after the assessment",
        Owner = Role.TeamManager,
        Starts = [TransferWasAgreed],
        StartsFromExtract = [],
        SatisfiedBy = [WorkHandedOver],
        Ends = [WorkEnded],
        Allows = 10.WorkingDays,
    };

    /// <summary>The end of work is signed.</summary>
    public static PracticeStandard ClosureSigned { get; } = new()
    {
        Key = "closure-signed",
        Catalogue = "case-closure",
        Says = "When it is decided that work can end, the summary and chronology are written, the family is told and a manager "
            + "signs within 10 working days.",
        WaitsFor = "the end of work to be signed",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days",
        Owner = Role.TeamManager,
        Starts = [EndOfWorkDecided],
        StartsFromExtract = [],
        SatisfiedBy = [WorkEnded],
        Allows = 10.WorkingDays,
    };
}
