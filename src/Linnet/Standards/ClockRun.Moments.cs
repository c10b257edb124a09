using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <content>What a moment does to the waits of a standard: starts, meets, ends, supersedes, loses.</content>
public sealed partial class ClockRun
{
    private void Start(short number, PracticeStandard standard, Fact fact, int place)
    {
        var day = fact.Day;
        if (standard.From is { } from && day < Days.NumberOf(from)) return;
        if (standard.Until is { } until && day > Days.NumberOf(until)) return;
        if (standard.OffByDefault && !settings.SwitchedOn(standard, day)) return;
        if (standard.EndsAtAge is { } age && birth.Born != Fact.None && day >= Months.Birthday(birth.Born, age)) return;

        if (!birth.LetsStart(standard, day)) return;

        needed[number] = true;
        for (var at = standard.Answers is null ? open[number] : -1; at >= 0; at = waits[at].Next)
        {
            ref var wait = ref At(at);
            var chained = wait.ClosedWithoutOutcome && standard.Chains;
            if (chained) Restart(ref wait, fact, place);
            else if ((standard.StartsAfresh && facts.StrandOf(place) != wait.Strand) || !SameWorker(standard, wait, fact)) Close(at, fact.Day, place, voided: false);
            else if (!standard.OnePerSubject && !Joins(at, place)) continue;
            else if (standard.CountsFrom is Anchor.FromNamedDay && fact.NamedDay != Fact.None) Rebook(ref wait, standard, fact);
            if (wait.IsOpen) return;
        }

        if (standard.StandsUntil.Count > 0 && holds[number] is not null) return;
        if (standard.ByTheSameWorker && latest[number] >= 0 && waits[latest[number]].MetDay != Fact.None && SameWorker(standard, waits[latest[number]], fact)) return;
        if (standard.ChainsWithin is { } window && latest[number] >= 0 && Reopen(latest[number], window, fact, place)) return;
        var wasMet = metOn[number];
        if (wasMet != Fact.None && standard.VoidIfWithin is { } voids && voids.DueDay(wasMet) >= day) return;
        var first = standard.CountsFrom is Anchor.FromWorkOpened ? OpeningOf(place) : place;
        Open(number, standard, first, first, ordinal: 1, facts.StrandOf(place));
        if (first < place && MetSince(open[number], standard, first, place) is var met and >= 0) Meet(number, standard, open[number], facts.Facts[met], met);
        else if (wasMet != Fact.None && standard.MetIfWithin is { } early && early.DueDay(wasMet) >= day && !CameEarlierThatDay(early, metAt[number], fact))
            Meet(number, standard, open[number], facts.Facts[metAt[number]], metAt[number]);
    }

    private void Satisfy(short number, PracticeStandard standard, Fact fact, int place)
    {
        (metOn[number], metAt[number]) = (fact.Day, place);
        if (standard.StandsUntil.Count > 0) holds[number] = fact.Holder ?? "";
        if (standard.MeetingShowsNeed && !needed[number]) needed[number] = !WasOver(standard, fact, place);
        for (var at = open[number]; at >= 0;)
        {
            var next = waits[at].Next;
            if ((standard.OnePerSubject || Joins(at, place)) && CanMeet(standard, waits[at], fact) && IsMeant(standard, at, fact, place)) Meet(number, standard, at, fact, place);
            at = next;
        }
    }

    private void Meet(short number, PracticeStandard standard, int at, Fact fact, int place)
    {
        ref var wait = ref At(at);
        if (Outgrown(standard, fact.Day, out var birthday))
        {
            Close(at, birthday, -1, voided: false);
            return;
        }

        var day = Math.Max(fact.Day, wait.StartDay);
        if (wait.AnchorDay > day)
        {
            // Met before its birthday or booked day zero: nothing is left to wait for.
            wait.AnchorDay = day;
        }

        GoOn(ref wait, standard, day);
        wait.MetDay = day;
        wait.MetPlace = place;
        if (wait.DueAt != Fact.None)
        {
            wait.MetAt = fact.At != Fact.None ? fact.At : MinuteOf(London.EndOf(fact.On));
            wait.TimeMissing |= fact.At == Fact.None;
        }

        Unlink(number, at);
        latest[number] = at;
        wait.NotKnown = fact.Imported && (standard.Repeats || standard.ExtractsHoldTheLatestOnly) && wait.DueDay != Fact.None
            && fact.Day > wait.EarliestDue(standard);
        if (!standard.Repeats) return;

        // What an extract says is the latest may be the second or the tenth: it is counted as the last, which is due latest.
        var (start, strand, joined, least) = (wait.StartPlace, wait.Strand, wait.Joined, (short)(Math.Min(wait.Ordinal, wait.OrdinalAtLeast) + 1));
        var ordinal = (short)(wait.NotKnown ? Math.Max(wait.Ordinal + 1, standard.ThenEvery.Count + 1) : wait.Ordinal + 1);
        Open(number, standard, start, place, ordinal, strand);
        At(open[number]).Joined = joined;
        At(open[number]).OrdinalAtLeast = least;
    }

    private void End(short number, PracticeStandard standard, Fact fact, int place, bool voided)
    {
        // That one piece of work was recorded twice says nothing of what was needed beside it.
        var duplicate = voided && fact.Moments.Has(RecordMoments.ClosedAsDuplicate);
        if (!duplicate) needed[number] = false;
        for (var at = open[number]; at >= 0;)
        {
            var next = waits[at].Next;
            var reaches = voided
                ? Covers(place, at) && !(duplicate && waits[at].Strand < 0)
                : (standard.OnePerSubject || Covers(place, at) || Joins(at, place)) && SameWorker(standard, waits[at], fact);
            if (reaches && Outgrown(standard, fact.Day, out var birthday)) Close(at, birthday, -1, voided: false);
            else if (reaches) Close(at, fact.Day, place, voided);
            at = next;
        }

        if (duplicate && open[number] < 0 && holds[number] is null) needed[number] = false;
    }

    private void Supersede(short number, Fact fact, int place)
    {
        var strand = facts.StrandOf(place);
        for (var at = open[number]; at >= 0;)
        {
            var next = waits[at].Next;
            if (!Near(waits[at].Strand, strand)) Close(at, fact.Day, place, voided: false);
            at = next;
        }
    }

    private void Withdraw(short number, Fact fact, int place)
    {
        for (var at = open[number]; at >= 0;)
        {
            var next = waits[at].Next;
            if (waits[at].AnchorDay > fact.Day && Covers(place, at))
            {
                Close(at, fact.Day, place, voided: false);
                needed[number] = false;
            }

            at = next;
        }
    }

    private void Lose(short number, PracticeStandard standard, Fact fact, int place)
    {
        if (holds[number] is not { } holder) return;
        if (fact.Holder is { Length: > 0 } left && holder.Length > 0 && left != holder) return;
        holds[number] = null;
        if (!needed[number] || open[number] >= 0) return;
        var ordinal = latest[number] >= 0 ? (short)(waits[latest[number]].Ordinal + 1) : (short)1;
        Open(number, standard, place, place, ordinal, facts.StrandOf(place));
    }

    /// <summary>
    /// Whether nothing was needed any more when an extract or a person named who meets it: the child had died; or the work had ended,
    /// which was said only after the extract had named somebody.
    /// </summary>
    private bool WasOver(PracticeStandard standard, Fact fact, int place)
    {
        for (var at = 0; at < place; at++)
        {
            var earlier = facts.Facts[at];
            var over = earlier.Moments.Has(RecordMoments.ChildDied)
                || (fact.Imported && earlier.Recorded > fact.Recorded && standard.Ends.Any(earlier.Moments.Has));
            if (over && facts.Counts(at, asked.Day, asked.KnownAt)) return true;
        }

        return false;
    }

    private void Restart(ref Wait wait, Fact fact, int place)
    {
        wait.ClosedWithoutOutcome = false;
        wait.Restarts++;
        wait.RawDay = fact.Day;
        var strand = facts.StrandOf(place);
        if (strand >= 0 && strand != wait.Strand) wait.Joined = [.. wait.Joined ?? [], strand];
    }

    private bool Reopen(int at, Allowance window, Fact fact, int place)
    {
        ref var wait = ref At(at);
        if (wait.MetDay == Fact.None || window.DueDay(wait.MetDay) < fact.Day) return false;
        wait.MetDay = Fact.None;
        wait.MetPlace = -1;
        Restart(ref wait, fact, place);
        wait.Next = open[wait.Standard];
        open[wait.Standard] = at;
        return true;
    }

    private bool Outgrown(PracticeStandard standard, int day, out int birthday)
    {
        birthday = standard.EndsAtAge is { } age && birth.Born != Fact.None ? Months.Birthday(birth.Born, age) : int.MaxValue;
        return birthday <= day;
    }

    private void Close(int at, int day, int place, bool voided)
    {
        ref var wait = ref At(at);
        Unlink(wait.Standard, at);
        GoOn(ref wait, standards[wait.Standard], day);
        wait.EndDay = day;
        if (wait.DueAt != Fact.None)
            wait.EndAt = place >= 0 && facts.Facts[place].At is var ended && ended != Fact.None ? ended : MinuteOf(London.EndOf(Days.FromNumber(day)));
        wait.EndPlace = place;
        wait.Voided = voided;
        latest[wait.Standard] = at;
    }

    private void Unlink(short number, int at)
    {
        if (open[number] == at)
        {
            open[number] = waits[at].Next;
            return;
        }

        for (var before = open[number]; before >= 0; before = waits[before].Next)
        {
            if (waits[before].Next != at) continue;
            At(before).Next = waits[at].Next;
            return;
        }
    }
}
