using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <content>Which pieces of work belong together.</content>
public sealed partial class ClockRun
{
    /// <summary>Whether a fact's piece of work is the wait's own, or arose from it, or either has none.</summary>
    private bool Joins(int at, int place)
    {
        var strand = facts.StrandOf(place);
        ref readonly var wait = ref waits[at];
        if (strand < 0 || wait.Strand < 0) return true;
        for (var depth = 0; strand >= 0 && depth < 32; depth++, strand = facts.ParentOf(strand))
            if (strand == wait.Strand || (wait.Joined is { } joined && joined.Contains(strand))) return true;
        return false;
    }

    private bool CanMeet(PracticeStandard standard, in Wait wait, Fact fact) =>
        !(standard.AfterDayZero && fact.Day <= wait.AnchorDay)
        && !(standard.MetNoEarlierThan is { } early && fact.Day < early.BackFrom(wait.AnchorDay))
        && SameWorker(standard, wait, fact);

    /// <summary>Whether a fact answers the start of this wait, where it says which one it answers; the oldest it could meet, where it does not.</summary>
    private bool IsMeant(PracticeStandard standard, int at, Fact fact, int place) =>
        standard.Answers is not { } answers || (answers(facts.Facts[waits[at].StartPlace], fact) ?? !AnOlderWaits(standard, at, fact, place));

    private bool AnOlderWaits(PracticeStandard standard, int at, Fact fact, int place)
    {
        for (var older = waits[at].Next; older >= 0; older = waits[older].Next)
            if ((standard.OnePerSubject || Joins(older, place)) && CanMeet(standard, waits[older], fact)) return true;
        return false;
    }

    /// <summary>Whether a fact is about the worker whom the wait's start names; a fact that names nobody is taken to be.</summary>
    private bool SameWorker(PracticeStandard standard, in Wait wait, Fact fact) =>
        !standard.ByTheSameWorker || fact.Holder is not { } worker || facts.Facts[wait.StartPlace].Holder is not { } named || worker == named;

    /// <summary>Whether the wait's piece of work is the fact's own or arose from it, or either has none.</summary>
    private bool Covers(int place, int at) => Descends(waits[at].Strand, facts.StrandOf(place));

    private bool Near(short one, short other) => Descends(one, other) || Descends(other, one);

    private bool Descends(short strand, short from)
    {
        if (strand < 0 || from < 0) return true;
        for (var depth = 0; strand >= 0 && depth < 32; depth++, strand = facts.ParentOf(strand))
            if (strand == from) return true;
        return false;
    }

    /// <summary>The place of what opened the piece of work that the fact at this place belongs to; its own place where nothing did.</summary>
    private int OpeningOf(int place)
    {
        for (var at = 0; at < place; at++)
            if (facts.StrandOf(at) == facts.StrandOf(place) && facts.StrandOf(at) >= 0 && facts.Facts[at].Type.Opens is not null && facts.Counts(at, asked.Day, asked.KnownAt)) return at;
        return place;
    }

    /// <summary>The place of what met the standard between the opening of a piece of work and a later start within it; -1 where nothing did.</summary>
    private int MetSince(int wait, PracticeStandard standard, int opening, int place)
    {
        for (var at = opening; at < place; at++)
        {
            if (!standard.SatisfiedBy.Any(facts.Facts[at].Moments.Has)) continue;
            if (Joins(wait, at) && facts.Counts(at, asked.Day, asked.KnownAt)) return at;
        }

        return -1;
    }

    /// <summary>"The same day" means the same day or, where both hours are known, not before: what came earlier that day answers nothing.</summary>
    private bool CameEarlierThatDay(Allowance early, int met, Fact start) =>
        early.Amount == 0 && start.At != Fact.None && facts.Facts[met].At != Fact.None && facts.Facts[met].At < start.At;
}
