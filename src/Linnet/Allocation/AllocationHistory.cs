using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Allocation;

/// <summary>Who has held the work with a child, one after another, and the times when nobody did.</summary>
public sealed class AllocationHistory
{
    private readonly LocalDate today;

    private AllocationHistory(IReadOnlyList<Turn> turns, LocalDate today) => (Turns, this.today) = (turns, today);

    /// <summary>A time during which one worker, or nobody, held the work.</summary>
    /// <param name="Holds">Who or what held it.</param>
    /// <param name="From">The first day.</param>
    /// <param name="Until">The day it passed on; null while it lasts.</param>
    /// <param name="Days">Calendar days, to the day asked while it lasts.</param>
    public sealed record Turn(WhoHolds Holds, LocalDate From, LocalDate? Until, int Days)
    {
        /// <summary>Whether the child was without a worker: held on duty, in a tray, in a name that is no worker's, or by nobody.</summary>
        public bool IsGap => !Holds.IsWorker;
    }

    /// <summary>The turns, first to last. Time after the work ended belongs to none.</summary>
    public IReadOnlyList<Turn> Turns { get; }

    /// <summary>The turn that lasts on the day asked.</summary>
    public Turn? Now => Turns is [.., { Until: null } last] ? last : null;

    /// <summary>How many different workers the child has had within this many months of the day asked.</summary>
    public int WorkersWithin(int months) => Turns
        .Where(t => t.Holds.IsWorker && t.Until is not { } until || t.Holds.IsWorker && t.Until > today.PlusMonths(-months))
        .Select(t => t.Holds.Worker)
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>The history of this child as asked.</summary>
    public static AllocationHistory Of(SubjectFacts facts, AsKnown asked)
    {
        var asAt = Calendar.Days.FromNumber(asked.Day);
        var turns = new List<Turn>();
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            var now = turns is [.., { Until: null } last] ? last.Holds : WhoHolds.Nobody;
            if (WhoHolds.SaidBy(fact, now) is not { } holds || (holds.HeldBy, holds.Worker) == (now.HeldBy, now.Worker)) continue;
            End(turns, fact.On);
            if (fact.Type.Class != typeof(CaseClosed)) turns.Add(new(holds, fact.On, null, 0));
        }

        return new([.. turns.Select(t => t with { Days = Period.DaysBetween(t.From, t.Until ?? asAt) })], asAt);
    }

    private static void End(List<Turn> turns, LocalDate on)
    {
        if (turns is not [.., { Until: null } last]) return;
        turns.RemoveAt(turns.Count - 1);
        if (on > last.From) turns.Add(last with { Until = on });
    }
}
