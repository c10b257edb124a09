using Linnet.Waiting;

namespace Linnet.Allocation;

/// <summary>What children wait for until a worker of their own knows them.</summary>
public static class AllocationWaits
{
    /// <summary>Children without a worker of their own.</summary>
    public static WaitingList Unallocated { get; } = new()
    {
        Key = "unallocated",
        Title = "No worker of their own",
        Says = "A child needs a worker and no named one is allocated. Duty, a tray or a manager's name is not a worker.",
        WhatFilesLack = "No list says who holds the work with the children.",
        Danger = 3,
        Catalogue = ["allocation-sw"],
        Only = ["worker-allocated", "social-worker-for-protection", "social-worker-for-care", "social-worker-for-enquiry"],
        Shows = Which.Open,
    };

    /// <summary>Those of them who are held on duty, in a tray or in a manager's name.</summary>
    public static WaitingList HeldOnDuty { get; } = new()
    {
        Key = "held-on-duty",
        Title = "Held on duty or in a tray",
        Says = "The work with a child is held on duty, in a tray, in a manager's name or in the name of somebody who has left.",
        WhatFilesLack = "The council has not confirmed which names in the extract are duty lists, trays, managers or leavers.",
        Danger = 4,
        Catalogue = ["allocation-sw"],
        Only = ["worker-allocated", "social-worker-for-protection", "social-worker-for-care", "social-worker-for-enquiry"],
        Shows = Which.Open,
        Held = h => h.HeldBy is HeldBy.Duty or HeldBy.Tray or HeldBy.Manager or HeldBy.Leaver,
    };

    /// <summary>Children whom another team is asked to take on: on the list of both teams.</summary>
    public static WaitingList TransfersToTakeOn { get; } = new()
    {
        Key = "transfers-to-take-on",
        Title = "Waiting to be taken on by another team",
        Says = "A move to another team was proposed, and that team has not taken the child on. The team that proposed it holds the child.",
        WhatFilesLack = "Annex A does not hold moves between teams.",
        Danger = 4,
        Catalogue = ["case-transfer"],
        Only = ["transfer-taken-on"],
        Shows = Which.Open,
    };

    /// <summary>Children whose worker has not met them.</summary>
    public static WaitingList NotYetMet { get; } = new()
    {
        Key = "not-yet-met",
        Title = "Not yet met by their worker",
        Says = "A child has a worker of their own who has not seen them yet.",
        WhatFilesLack = "No list says from which day a worker was allocated, nor who made a visit.",
        Danger = 4,
        Catalogue = ["allocation-sw"],
        Only = ["met-by-their-worker"],
        Shows = Which.Open,
    };
}
