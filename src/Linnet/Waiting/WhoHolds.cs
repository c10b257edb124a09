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
            if (SaidBy(fact, holds) is { } next && facts.Counts(place, asked.Day, asked.KnownAt)) holds = next;
        }

        return holds;
    }

    /// <summary>Who holds the work after this entry; null when it says nothing about the lead, or ends what has already passed on.</summary>
    public static WhoHolds? SaidBy(Fact fact, WhoHolds before)
    {
        if (fact.Type.Class == typeof(WorkAllocated))
        {
            if (fact.Coded["role"] == "co-worker") return null;
            var heldBy = (HeldBy)(AllocationOf.ChoiceOf(fact.Coded["heldBy"] ?? "nobody")?.Value ?? HeldBy.Nobody);
            return new(heldBy, fact.Coded["worker"], fact.Coded["team"] ?? before.Team, fact.On, fact);
        }

        if (fact.Type.Class == typeof(AllocationEnded) && fact.Holder == before.Worker || fact.Type.Class == typeof(CaseClosed))
            return Nobody with { Team = before.Team, Since = fact.On, Fact = fact };
        return null;
    }

    /// <summary>Nobody at all.</summary>
    public static WhoHolds Nobody { get; } = new(HeldBy.Nobody, null, null, null, null);

    private static Field AllocationOf { get; } = RecordType.Of<WorkAllocated>().Fields.First(f => f.Key == "heldBy");
}
