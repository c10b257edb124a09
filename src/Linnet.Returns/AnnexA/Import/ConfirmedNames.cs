using Linnet.Allocation;
using Linnet.Record;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>
/// What the names in a council's extracts stand for, as far as the council has said: workers, duty, trays, managers, leavers.
/// </summary>
public sealed class ConfirmedNames
{
    // Words that are nobody's name. Any other name waits for the council.
    private static readonly Dictionary<string, HeldBy> Plain = new(StringComparer.Ordinal)
    {
        ["unallocated"] = HeldBy.Nobody,
        ["notallocated"] = HeldBy.Nobody,
        ["none"] = HeldBy.Nobody,
        ["noworker"] = HeldBy.Nobody,
        ["noallocatedworker"] = HeldBy.Nobody,
        ["tobeallocated"] = HeldBy.Nobody,
        ["awaitingallocation"] = HeldBy.Nobody,
        ["vacant"] = HeldBy.Nobody,
        ["vacancy"] = HeldBy.Nobody,
        ["tbc"] = HeldBy.Nobody,
        ["unknown"] = HeldBy.Nobody,
        ["duty"] = HeldBy.Duty,
        ["dutyworker"] = HeldBy.Duty,
        ["dutysocialworker"] = HeldBy.Duty,
        ["dutyteam"] = HeldBy.Duty,
        ["dutydesk"] = HeldBy.Duty,
        ["dutytray"] = HeldBy.Duty,
        ["tray"] = HeldBy.Tray,
        ["teamtray"] = HeldBy.Tray,
        ["worktray"] = HeldBy.Tray,
        ["allocationtray"] = HeldBy.Tray,
    };

    private readonly Dictionary<string, (HeldBy HeldBy, string? Worker)> confirmed = new(StringComparer.Ordinal);

    /// <summary>Nothing is confirmed yet.</summary>
    public static ConfirmedNames None { get; } = new([]);

    /// <param name="said">What the council has said, earliest first; the latest about a name stands.</param>
    public ConfirmedNames(IEnumerable<NameConfirmed> said)
    {
        foreach (var name in said)
            confirmed[Folded.Of(name.Name)] = (name.StandsFor, name.Worker);
    }

    /// <summary>What these entries say of names; corrected ones say nothing.</summary>
    public static ConfirmedNames From(IReadOnlyCollection<Entry> entries)
    {
        var corrected = entries.Select(e => e.Replaces).OfType<Guid>().ToHashSet();
        return new(
            entries.Where(e => !corrected.Contains(e.Id)).OrderBy(e => e.Recorded).Select(e => e.Particulars).OfType<NameConfirmed>()
        );
    }

    /// <summary>The name without what people vary when they write it: two names are one where this is the same.</summary>
    public static string KeyOf(string name) => Folded.Of(name);

    /// <summary>Who holds the work with a child where an extract writes this name.</summary>
    public WorkAllocated Read(string? name, string? team)
    {
        if (string.IsNullOrWhiteSpace(name))
            return new() { HeldBy = HeldBy.Nobody, Team = team };

        var folded = Folded.Of(name);
        if (confirmed.TryGetValue(folded, out var known))
            return new()
            {
                HeldBy = known.HeldBy,
                Worker = known.Worker ?? name,
                Team = team,
                Role = Lead(known.HeldBy),
            };
        if (Plain.TryGetValue(folded, out var plain))
            return new()
            {
                HeldBy = plain,
                Worker = plain == HeldBy.Nobody ? null : name,
                Team = team,
            };

        // A tray often bears the name of its team.
        return folded == Folded.Of(team ?? "")
            ? new()
            {
                HeldBy = HeldBy.Tray,
                Worker = name,
                Team = team,
            }
            : new()
            {
                HeldBy = HeldBy.NotConfirmed,
                Worker = name,
                Team = team,
            };
    }

    /// <summary>What an earlier extract's words mean now that more is confirmed.</summary>
    internal WorkAllocated ReadAgain(WorkAllocated held) => held.HeldBy == HeldBy.NotConfirmed ? Read(held.Worker, held.Team) : held;

    private static AllocationRole? Lead(HeldBy heldBy) =>
        heldBy is HeldBy.SocialWorker or HeldBy.LeadPractitioner ? AllocationRole.Lead : null;
}
