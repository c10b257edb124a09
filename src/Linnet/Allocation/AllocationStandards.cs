using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Standards;
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
        Starts = [FrontDoorMoments.ReferralAccepted, AssessmentMoments.AssessmentBegan, HeldWithoutWorker],
        // Who was allocated to a past assessment is not who holds the child now: only an extract's present holder counts.
        StartsFromExtract = [HeldWithoutWorker],
        SatisfiedBy = [AllocationMoments.WorkerAllocated],
        StandsUntil = [WorkerLost, HeldWithoutWorker],
        Ends = [WorkEnded, NameNotConfirmed],
        Allows = 1.WorkingDays,
        OnePerSubject = true,
    };
}
