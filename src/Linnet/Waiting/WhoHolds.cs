using Linnet.Allocation;
using Linnet.Record;

namespace Linnet.Waiting;

/// <summary>Who holds the work with a child on a day: the worker, the team, and since when; or that nobody does.</summary>
/// <param name="HeldBy">Who or what holds it.</param>
/// <param name="Worker">The worker, or the name of the list or tray; null when nobody is named.</param>
/// <param name="Team">The team, where one is named.</param>
/// <param name="Since">The day from which.</param>
/// <param name="Fact">The entry that says so.</param>
public sealed record WhoHolds(HeldBy HeldBy, string? Worker, string? Team, LocalDate? Since, Fact? Fact)
{
    private static readonly WhoHolds Nobody = new(HeldBy.Nobody, null, null, null, null);

    /// <summary>Whether a named worker leads: duty, a tray, a manager's name, a leaver or an unconfirmed name is not one.</summary>
    public bool IsWorker => HeldBy is HeldBy.SocialWorker or HeldBy.LeadPractitioner;

    /// <summary>In words: the worker, or what stands in for one.</summary>
    public string Says => HeldBy switch
    {
        HeldBy.SocialWorker or HeldBy.LeadPractitioner => Worker ?? "a worker who is not named",
        HeldBy.NotConfirmed => $"{Worker} (not confirmed)",
        HeldBy.Duty => "duty",
        HeldBy.Tray => "a team tray",
        HeldBy.Manager => $"{Worker ?? "a manager"} as manager",
        HeldBy.Leaver => $"{Worker ?? "somebody"}, who has left",
        HeldBy.Nobody => "nobody",
        _ => throw new NotSupportedException(HeldBy.ToString()),
    };

    /// <summary>Who leads the work with this child as asked.</summary>
    public static WhoHolds Of(SubjectFacts facts, Standards.AsKnown asked)
    {
        var holds = Nobody;
        for (var place = 0; place < facts.Facts.Length; place++)
        {
            var fact = facts.Facts[place];
            if (fact.Day > asked.Day) break;
            if (fact.Type.Class == typeof(WorkAllocated))
            {
                if (!facts.Counts(place, asked.Day, asked.KnownAt) || fact.Coded["role"] == "co-worker") continue;
                var heldBy = (HeldBy)(AllocationOf.ChoiceOf(fact.Coded["heldBy"] ?? "nobody")?.Value ?? HeldBy.Nobody);
                holds = new(heldBy, fact.Coded["worker"], fact.Coded["team"] ?? holds.Team, fact.On, fact);
            }
            else if (fact.Type.Class == typeof(AllocationEnded) && facts.Counts(place, asked.Day, asked.KnownAt) && fact.Holder == holds.Worker)
            {
                holds = Nobody with { Team = holds.Team, Since = fact.On, Fact = fact };
            }
            else if (fact.Type.Class == typeof(CaseClosed) && facts.Counts(place, asked.Day, asked.KnownAt))
            {
                holds = Nobody with { Team = holds.Team, Since = fact.On, Fact = fact };
            }
        }

        return holds;
    }

    private static Field AllocationOf { get; } = RecordType.Of<WorkAllocated>().Fields.First(f => f.Key == "heldBy");
}
