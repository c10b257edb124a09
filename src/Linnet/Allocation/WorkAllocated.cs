using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>
/// Who holds the work with a child. Only a named worker is an allocation: duty, a tray, a manager's name or a leaver is a child
/// waiting.
/// </summary>
/// <remarks>
/// A registered social worker leads section 47, protection plans and care; a named lead practitioner may lead section 17, the manager
/// shown.
/// </remarks>
[RecordType("allocation", "Allocation", When = "From which day?", Ahead = true)]
public sealed record WorkAllocated : Particulars
{
    /// <summary>Who or what holds it.</summary>
    [Ask("Who holds the work?"), Coded]
    public required HeldBy HeldBy { get; init; }

    /// <summary>The worker, or the name of the duty list, tray or manager.</summary>
    [Ask("Which worker?", Worker = true), Coded]
    public string? Worker { get; init; }

    /// <summary>Lead or co-worker.</summary>
    [Ask("As lead or co-worker?", Hint = "A child has one lead and any number of co-workers."), Coded]
    public AllocationRole? Role { get; init; }

    /// <summary>The team.</summary>
    [Ask("Which team?"), Coded]
    public string? Team { get; init; }

    /// <summary>Why the worker changed.</summary>
    [Ask("Why has the worker changed?", Long = true)]
    public string? Reason { get; init; }

    /// <summary>Why brothers and sisters have another worker.</summary>
    [Ask("If the family is not kept with one worker: why?", Long = true)]
    public string? WhyApart { get; init; }

    /// <summary>Whether a named worker leads.</summary>
    public bool IsLead => HeldBy is HeldBy.SocialWorker or HeldBy.LeadPractitioner && Role is not AllocationRole.CoWorker;

    /// <inheritdoc />
    public override string? Holder => HeldBy is HeldBy.SocialWorker or HeldBy.LeadPractitioner ? Worker : null;

    /// <inheritdoc />
    public override string Sentence => HeldBy switch
    {
        HeldBy.SocialWorker => $"{Worker} became the child's {(Role == AllocationRole.CoWorker ? "co-worker" : "social worker")}.",
        HeldBy.LeadPractitioner => $"{Worker} became the child's {(Role == AllocationRole.CoWorker ? "co-worker" : "lead practitioner")}.",
        HeldBy.Duty => "The child is held on duty: nobody is allocated.",
        HeldBy.Tray => "The child is in a team tray: nobody is allocated.",
        HeldBy.Manager => "The child is held in a manager's name: nobody is allocated.",
        HeldBy.Leaver => "The child is still in the name of somebody who has left: nobody is allocated.",
        HeldBy.NotConfirmed => $"{Worker} is named as the worker; the council has not confirmed what that name is.",
        HeldBy.Nobody => "Nobody is named as the child's worker.",
        _ => throw new NotSupportedException(HeldBy.ToString()),
    };

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (HeldBy is HeldBy.SocialWorker or HeldBy.LeadPractitioner && string.IsNullOrWhiteSpace(Worker))
            yield return new("worker", "Say which worker");
        if (circumstances.Happened.Day > circumstances.Today.PlusDays(31))
            yield return new("happened", "An allocation may be dated at most a month ahead");
    }
}

/// <summary>Who or what holds the work with a child.</summary>
public enum HeldBy
{
    /// <summary>A registered social worker.</summary>
    [Says("A registered social worker")] SocialWorker = 1,
    /// <summary>A named lead practitioner who is not a social worker: section 17 only.</summary>
    [Says("A named lead practitioner")] LeadPractitioner = 2,
    /// <summary>Duty.</summary>
    [Says("Duty")] Duty = 3,
    /// <summary>A team's tray.</summary>
    [Says("A team tray")] Tray = 4,
    /// <summary>A manager's name as a holding place.</summary>
    [Says("A manager, until somebody is found")] Manager = 5,
    /// <summary>The name of somebody who has left.</summary>
    [Says("Somebody who has left")] Leaver = 6,
    /// <summary>A name from an extract which the council has not yet confirmed to be a worker.</summary>
    [Says("A name that is not confirmed yet")] NotConfirmed = 7,
    /// <summary>No name at all.</summary>
    [Says("Nobody")] Nobody = 8,
}

/// <summary>What part a worker has.</summary>
public enum AllocationRole
{
    /// <summary>The one lead.</summary>
    [Says("Lead")] Lead = 1,
    /// <summary>A co-worker.</summary>
    [Says("Co-worker")] CoWorker = 2,
}
