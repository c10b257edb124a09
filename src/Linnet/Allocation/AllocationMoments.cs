using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>Moments of allocation.</summary>
public static class AllocationMoments
{
    /// <summary>A named worker leads.</summary>
    public static Moment WorkerAllocated { get; } = Moment.Of<WorkAllocated>(
        "worker-allocated", "a named worker was allocated", a => a.IsLead);

    /// <summary>The child is held without a worker: on duty, in a tray, in a manager's or a leaver's name.</summary>
    public static Moment HeldWithoutWorker { get; } = Moment.Of<WorkAllocated>(
        "held-without-worker",
        "the child was held without a worker of their own",
        a => a.HeldBy is HeldBy.Duty or HeldBy.Tray or HeldBy.Manager or HeldBy.Leaver or HeldBy.Nobody);

    /// <summary>The worker stopped.</summary>
    public static Moment WorkerLost { get; } = Moment.Of<AllocationEnded>("worker-lost", "the child's worker stopped holding the work");

    /// <summary>An extract names somebody, and the council has not confirmed what the name is.</summary>
    public static Moment NameNotConfirmed { get; } = Moment.Of<WorkAllocated>(
        "allocation-not-confirmed",
        "a name was given that the council has not confirmed to be a worker",
        a => a.HeldBy == HeldBy.NotConfirmed);

    /// <summary>Work with the child ended.</summary>
    public static Moment WorkEnded { get; } = Moment.Of<CaseClosed>("work-ended", "children's services stopped working with the child");

    /// <summary>A registered social worker leads.</summary>
    public static Moment SocialWorkerAllocated { get; } = Moment.Of<WorkAllocated>(
        "social-worker-allocated", "a registered social worker was allocated", a => a.IsLead && a.HeldBy == HeldBy.SocialWorker);

    /// <summary>A move to another team was proposed.</summary>
    public static Moment TransferWasProposed { get; } = Moment.Of<TransferProposed>(
        "transfer-proposed", "it was proposed that the child moves to another team");

    /// <summary>The other team said what is missing.</summary>
    public static Moment TransferWasSentBack { get; } = Moment.Of<TransferSentBack>(
        "transfer-sent-back", "the other team said what is missing and did not take the child on yet");

    /// <summary>A move to another team was agreed.</summary>
    public static Moment TransferWasAgreed { get; } = Moment.Of<TransferAgreed>(
        "transfer-agreed", "it was agreed that the child moves to another team");

    /// <summary>The work changed hands.</summary>
    public static Moment WorkHandedOver { get; } = Moment.Of<HandoverHeld>(
        "work-handed-over", "the old and the new worker handed the work over with the family");

    /// <summary>The child met the worker at the handover.</summary>
    public static Moment MetAtHandover { get; } = Moment.Of<HandoverHeld>(
        "met-at-handover", "the child met the new worker at the handover", h => h.ChildMetWorker == true);

    /// <summary>It was decided that work ends.</summary>
    public static Moment EndOfWorkDecided { get; } = Moment.Of<ClosureDecided>(
        "end-of-work-decided", "it was decided that work with the child can end");
}
