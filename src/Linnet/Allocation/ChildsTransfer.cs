using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Allocation;

/// <summary>The move of a child from one team to another: proposed, and taken on, sent back or still waiting; with what was missing when it was taken on.</summary>
/// <param name="Child">Whose.</param>
/// <param name="Proposed">The proposal.</param>
/// <param name="Agreed">The other team took the child on; null where it has not.</param>
/// <param name="SentBack">The other team said what is missing; null where it has not.</param>
/// <param name="Gaps">What was missing when the child was taken on.</param>
/// <param name="StillOpen">What of that has not been put right on any day since.</param>
public sealed record ChildsTransfer(Subject Child, Fact Proposed, Fact? Agreed, Fact? SentBack, IReadOnlyList<TransferPart> Gaps, IReadOnlyList<TransferPart> StillOpen)
{
    /// <summary>The piece of work.</summary>
    public Guid Strand => Proposed.Strand ?? Proposed.Entry;

    /// <summary>The team that gives.</summary>
    public string From => Proposed.Coded["fromTeam"] ?? "no named team";

    /// <summary>The team that is to take the child on.</summary>
    public string To => Proposed.Coded["toTeam"] ?? "";

    /// <summary>The work with the child ended before the other team answered; null where it has not.</summary>
    public Fact? WorkEnded { get; init; }

    /// <summary>Where it stands.</summary>
    public TransferStands Stands => (Agreed, SentBack) switch
    {
        ({ }, _) when StillOpen.Count > 0 => TransferStands.WithGaps,
        ({ }, _) when Gaps.Count > 0 => TransferStands.GapsClosed,
        ({ }, _) => TransferStands.Whole,
        (null, { }) => TransferStands.SentBack,
        _ when WorkEnded is not null => TransferStands.Ended,
        _ => TransferStands.Waiting,
    };

    /// <summary>Whether this team gives or takes.</summary>
    public bool IsOf(string team) => From == team || To == team;

    /// <summary>The moves that were proposed for this child as asked, first to last.</summary>
    public static IEnumerable<ChildsTransfer> Of(SubjectFacts facts, AsKnown asked, LocalSettings settings)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        foreach (var proposed in known.Where(f => f.Type.Class == typeof(TransferProposed)))
        {
            var own = known.FindAll(f => f.Strand == proposed.Strand);
            var agreed = own.Find(f => f.Type.Class == typeof(TransferAgreed));
            var gaps = agreed is null ? [] : GapsOf(agreed);
            var open = agreed is null || gaps.Count == 0 ? [] : NeverClosed(facts, gaps, agreed.Day, asked, settings);
            yield return new(facts.Subject, proposed, agreed, own.Find(f => f.Type.Class == typeof(TransferSentBack)), gaps, open)
            {
                WorkEnded = known.Find(f => f.Day >= proposed.Day && f.Moments.Has(AllocationMoments.WorkEnded)),
            };
        }
    }

    /// <summary>The move that waits for another team to take this child on; null where none does.</summary>
    public static ChildsTransfer? WaitingIn(SubjectFacts facts, AsKnown asked) =>
        Of(facts, asked, LocalSettings.None).LastOrDefault(t => t.Stands == TransferStands.Waiting);

    private static IReadOnlyList<TransferPart> GapsOf(Fact agreed) => agreed.Type.Fields.FirstOrDefault(f => f.Key == "gaps") is { } asks
        ? [.. (agreed.Coded["gaps"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => asks.ChoiceOf(c)?.Value).OfType<TransferPart>()]
        : [];

    /// <summary>A gap is closed on the first day on which the record no longer has it. That the same thing is out of date again later is no gap of the transfer.</summary>
    private static IReadOnlyList<TransferPart> NeverClosed(SubjectFacts facts, IReadOnlyList<TransferPart> gaps, int since, AsKnown asked, LocalSettings settings)
    {
        var open = gaps;
        foreach (var day in facts.AsAt(asked.Day, asked.KnownAt).Select(f => f.Day).Where(d => d >= since).Append(asked.Day).Distinct())
        {
            var then = AsKnown.At(Days.FromNumber(day)) with { KnownAt = asked.KnownAt, Horizon = asked.Horizon };
            var lacks = TransferReadiness.Of(facts, Clocks.Of(facts, then, settings), then).Gaps;
            open = [.. open.Intersect(lacks)];
            if (open.Count == 0) break;
        }

        return open;
    }
}

/// <summary>Where a move to another team stands.</summary>
public enum TransferStands
{
    /// <summary>Proposed.</summary>
    [Says("Waiting to be taken on")] Waiting = 1,
    /// <summary>Taken on, and something is still missing.</summary>
    [Says("Taken on with gaps, still open")] WithGaps = 2,
    /// <summary>Taken on, and what was missing is there now.</summary>
    [Says("Taken on with gaps, closed since")] GapsClosed = 3,
    /// <summary>Taken on with nothing missing.</summary>
    [Says("Taken on with nothing missing")] Whole = 4,
    /// <summary>Sent back.</summary>
    [Says("Sent back")] SentBack = 5,
    /// <summary>Nobody needs to answer any more.</summary>
    [Says("The work ended first")] Ended = 6,
}
