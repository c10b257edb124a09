using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>The clock engine: one subject's facts in, every wait out. Pure; keeps only scratch space, so one serves one thread.</summary>
/// <remarks>
/// Facts are taken in the order of the child's life, and each fact's moments lead straight to the clocks they touch.
/// The same facts give the same waits, whether they came one at a time or all at once.
/// </remarks>
public sealed class ClockRun(StandardTable table, LocalSettings settings)
{
    private Wait[] waits = new Wait[64];
    private int count;
    private readonly PracticeStandard[] standards = [.. table.Standards];
    private readonly bool[] remembers = [.. table.Standards.Select(s => s.StandsUntil.Count > 0 || s.MetIfWithin is not null || s.VoidIfWithin is not null)];
    private readonly int[] open = Filled(table.Standards.Count, -1);
    private readonly int[] latest = Filled(table.Standards.Count, -1);
    private readonly int[] metOn = Filled(table.Standards.Count, Fact.None);
    private readonly int[] metAt = Filled(table.Standards.Count, -1);
    private readonly string?[] holds = new string?[table.Standards.Count];
    private readonly bool[] needed = new bool[table.Standards.Count];
    private readonly bool[] touched = new bool[table.Standards.Count];
    private readonly List<short> touches = [];
    private readonly List<(short Standard, byte Which, int Place)> switched = [];
    private SubjectFacts facts = new(Subject.Authority, []);
    private Birth birth;
    private AsKnown asked;

    /// <summary>The table whose clocks it runs.</summary>
    public StandardTable Table => table;

    /// <summary>The school terms it counts by.</summary>
    public TermDates Terms => settings.Terms;

    /// <summary>Every wait of one subject, closed and open, in the order they began. Valid until the next call.</summary>
    public ReadOnlySpan<Wait> Of(SubjectFacts subject, AsKnown asked)
    {
        Clear();
        facts = subject;
        var span = subject.Facts;
        this.asked = asked;
        birth = Birth.Of(span, asked);
        for (var place = 0; place < span.Length; place++)
        {
            var fact = span[place];
            if (fact.Day > asked.Day) break;
            if (!subject.Counts(place, asked.Day, asked.KnownAt)) continue;
            foreach (var act in table.ActsOf(fact.Moments))
            {
                // Most of what happens answers nothing that is waited for: the fast way out.
                if (act.Part < Part.Starts && open[act.Standard] < 0 && !remembers[act.Standard]) continue;
                Touch(act.Standard);
                Do(act, fact, place);
            }
        }

        Finish(asked);
        return waits.AsSpan(0, count);
    }

    private void Do(Act act, Fact fact, int place)
    {
        var standard = standards[act.Standard];
        switch (act.Part)
        {
            case Part.Satisfies:
                Satisfy(act.Standard, standard, fact, place);
                break;
            case Part.Ends or Part.Voids:
                End(act.Standard, standard, fact, place, act.Part == Part.Voids);
                break;
            case Part.Supersedes:
                Supersede(act.Standard, fact, place);
                break;
            case Part.Withdraws:
                Withdraw(act.Standard, fact, place);
                break;
            case Part.ClosedWithoutOutcome:
                for (var at = open[act.Standard]; at >= 0; at = waits[at].Next)
                    if (Joins(at, place)) At(at).ClosedWithoutOutcome = true;
                break;
            case Part.Loses:
                Lose(act.Standard, standard, fact, place);
                break;
            case Part.Starts when fact.Imported && act.Which == Act.NotFromExtract:
                break;
            case Part.Starts:
                Start(act.Standard, standard, fact, place);
                break;
            case Part.Switches:
                switched.Add((act.Standard, act.Which, place));
                for (var at = open[act.Standard]; at >= 0; at = waits[at].Next) Bring(ref At(at), standard, fact);
                break;
            default:
                throw new NotSupportedException(act.Part.ToString());
        }
    }

    private void Start(short number, PracticeStandard standard, Fact fact, int place)
    {
        var day = fact.Day;
        if (standard.From is { } from && day < Days.NumberOf(from)) return;
        if (standard.Until is { } until && day > Days.NumberOf(until)) return;
        if (standard.OffByDefault && !settings.SwitchedOn(standard, day)) return;
        if (standard.EndsAtAge is { } age && birth.Born != Fact.None && day >= Months.Birthday(birth.Born, age)) return;

        if (!birth.LetsStart(standard, day)) return;

        needed[number] = true;
        for (var at = open[number]; at >= 0; at = waits[at].Next)
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
        for (var at = open[number]; at >= 0;)
        {
            var next = waits[at].Next;
            if ((standard.OnePerSubject || Joins(at, place)) && CanMeet(standard, waits[at], fact)) Meet(number, standard, at, fact, place);
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
        needed[number] = false;
        for (var at = open[number]; at >= 0;)
        {
            var next = waits[at].Next;
            if (voided ? Covers(place, at) : (standard.OnePerSubject || Covers(place, at) || Joins(at, place)) && SameWorker(standard, waits[at], fact))
            {
                if (Outgrown(standard, fact.Day, out var birthday)) Close(at, birthday, -1, voided: false);
                else Close(at, fact.Day, place, voided);
            }

            at = next;
        }
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

    private void Open(short number, PracticeStandard standard, int startPlace, int anchorPlace, short ordinal, short strand)
    {
        var start = facts.Facts[startPlace];
        var anchor = facts.Facts[anchorPlace];
        var wait = new Wait
        {
            Standard = number,
            Strand = strand,
            Ordinal = ordinal,
            OrdinalAtLeast = ordinal,
            StartPlace = startPlace,
            AnchorPlace = anchorPlace,
            StartDay = start.Day,
            AnchorDay = anchor.Day,
            AnchorAt = Fact.None,
            RawDay = anchor.Day,
            DueDay = Fact.None,
            DueAt = Fact.None,
            WarnDay = Fact.None,
            MetDay = Fact.None,
            MetPlace = -1,
            EndDay = Fact.None,
            EndAt = Fact.None,
            EndPlace = -1,
            RestsOnImport = anchor.Imported,
            Next = open[number],
        };
        if (standard.CountsFrom is Anchor.FromBirthday birthday)
            wait.AnchorDay = DayZero(birthday, anchor);
        if (standard.OnceBorn || standard.CountsFrom is Anchor.FromBirth) wait.AnchorDay = birth.DayZero(anchor.Day);
        Count(ref wait, standard, anchor);
        if (count == waits.Length) Array.Resize(ref waits, 2 * count);
        waits[count] = wait;
        open[number] = count++;
    }

    private int DayZero(Anchor.FromBirthday birthday, Fact anchor)
    {
        var day = birthday.After is { } after && (birthday.Of is null || anchor.Moments.Has(birthday.Of)) ? after.DueDay(anchor.Day) : anchor.Day;
        return birth.Born == Fact.None ? day : Math.Max(day, Months.Birthday(birth.Born, birthday.Age));
    }

    private void Count(ref Wait wait, PracticeStandard standard, Fact anchor)
    {
        if (Interval(wait, standard) is not { } allows || !Countable(wait.AnchorDay, allows))
        {
            if (standard.CountsFrom is Anchor.FromNamedDay && anchor.NamedDay != Fact.None) wait.DueDay = anchor.NamedDay;
            return;
        }

        wait.Allows = allows;
        if (standard.CountsFrom is Anchor.FromBirthday { OrStart: false } && birth.Born == Fact.None) return;
        if (standard.CountsFrom is Anchor.FromNamedDay)
        {
            if (anchor.NamedDay == Fact.None) return;
            wait.DueDay = allows.BackFrom(anchor.NamedDay);
        }
        else if (standard.CountsFrom is Anchor.FromExpectedBirth)
        {
            wait.DueDay = allows.BackFrom(birth.Expected);
        }
        else if (allows.ByTheMinute)
        {
            wait.TimeMissing = anchor.At == Fact.None;
            wait.AnchorAt = wait.TimeMissing ? MinuteOf(London.StartOf(anchor.On)) : anchor.At;
            wait.DueAt = allows.DueAt(wait.AnchorAt);
            wait.DueDay = Days.NumberOf(London.DayOf(Instant.FromUnixTimeSeconds(60L * wait.DueAt)));
        }
        else
        {
            wait.DueDay = allows.DueDay(wait.AnchorDay, settings.Terms);
        }

        wait.WarnDay = Warning.Day(standard, wait);
    }

    private Allowance? Interval(in Wait wait, PracticeStandard standard)
    {
        if (standard.AllowsByAge is { } byAge)
        {
            if (birth.Born == Fact.None) return byAge.From;
            return byAge.Before.DueDay(wait.AnchorDay) < Months.Birthday(birth.Born, byAge.Age) ? byAge.Before : byAge.From;
        }

        Allowance? allows = wait.Ordinal == 1 || standard.ThenEvery.Count == 0
            ? standard.Allows
            : standard.ThenEvery[Math.Min(wait.Ordinal - 2, standard.ThenEvery.Count - 1)];
        if (!settings.IsEmpty && settings.For(standard, wait.StartDay) is { } local && (wait.Ordinal == 1 || allows == standard.Allows)) allows = local;
        return Switched(wait, standard, wait.AnchorDay) ?? allows;
    }

    /// <summary>The interval of the latest switch that applies to this wait by this day; null when none does.</summary>
    private Allowance? Switched(in Wait wait, PracticeStandard standard, int day)
    {
        if (standard.Switches.Count == 0) return null;
        var first = wait.Ordinal == 1 && standard.ThenEvery.Count > 0;
        for (var at = switched.Count - 1; at >= 0; at--)
        {
            var (number, which, place) = switched[at];
            if (number != wait.Standard || (which & Switch.Also) != 0 || !Reaches(wait, standard, place)) continue;
            var rule = standard.Switches[which];
            if (first && !rule.FromTheFirst) continue;
            if (rule.NotBefore is { } notBefore && day < notBefore.DueDay(wait.StartDay)) continue;
            if (rule.IfAlso is not null && !AlsoHappened(wait, (byte)(which | Switch.Also))) continue;
            return rule.ThenEvery;
        }

        return null;
    }

    private bool AlsoHappened(in Wait wait, byte also)
    {
        foreach (var (number, which, place) in switched)
            if (number == wait.Standard && which == also && Near(wait.Strand, facts.StrandOf(place))) return true;
        return false;
    }

    /// <summary>Whether a switch touches this wait: in its piece of work, or, where there is one clock for the child, anywhere since it started.</summary>
    private bool Reaches(in Wait wait, PracticeStandard standard, int place) =>
        (standard.OnePerSubject && place >= wait.StartPlace) || Near(wait.Strand, facts.StrandOf(place));

    private void Bring(ref Wait wait, PracticeStandard standard, Fact fact)
    {
        if (wait.DueDay == Fact.None || Switched(wait, standard, fact.Day) is not { } rule) return;
        var due = Math.Max(fact.Day, rule.DueDay(wait.AnchorDay, settings.Terms));
        if (due >= wait.DueDay) return;
        wait.Allows = rule;
        wait.DueDay = due;
        wait.WarnDay = Warning.Day(standard, wait);
    }

    private static void Rebook(ref Wait wait, PracticeStandard standard, Fact fact)
    {
        wait.Restarts++;
        wait.DueDay = standard.Allows is { } allows ? allows.BackFrom(fact.NamedDay) : fact.NamedDay;
        wait.WarnDay = Warning.Day(standard, wait);
    }

    private void Finish(AsKnown asked)
    {
        foreach (var number in touches)
        {
            var standard = standards[number];
            for (var at = open[number]; at >= 0;)
            {
                var next = waits[at].Next;
                if (Outgrown(standard, asked.Day, out var birthday)) Close(at, birthday, -1, voided: false);
                at = next;
            }
        }

        var kept = 0;
        for (var at = 0; at < count; at++)
        {
            if (!IsWait(waits[at], asked)) continue;
            if (kept != at) waits[kept] = waits[at];
            kept++;
        }

        count = kept;
    }

    /// <summary>What ended before its day zero, a birthday still ahead, never was a wait; and a chain of one is none.</summary>
    private bool IsWait(in Wait wait, AsKnown asked) =>
        !wait.NotKnown
        && wait.AnchorDay <= asked.Day
        && !(wait.EndDay != Fact.None && wait.EndDay < wait.AnchorDay)
        && !(wait.Restarts == 0 && standards[wait.Standard].ChainsWithin is not null);

    private bool Outgrown(PracticeStandard standard, int day, out int birthday)
    {
        birthday = standard.EndsAtAge is { } age && birth.Born != Fact.None ? Months.Birthday(birth.Born, age) : int.MaxValue;
        return birthday <= day;
    }

    private void Close(int at, int day, int place, bool voided)
    {
        ref var wait = ref At(at);
        Unlink(wait.Standard, at);
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

    private static bool Countable(int day, Allowance allows) =>
        day != Birth.NotYet && (allows.Unit is not (TimeUnit.WorkingDays or TimeUnit.SchoolDays or TimeUnit.Terms) || (day >= FirstCountable && day <= LastCountable));

    private static readonly int FirstCountable = Days.NumberOf(new LocalDate(1990, 1, 1));
    private static readonly int LastCountable = Days.NumberOf(new LocalDate(2099, 12, 31));

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

    private static int MinuteOf(Instant instant) => (int)(instant.ToUnixTimeSeconds() / 60);

    private ref Wait At(int at) => ref waits[at];

    private void Touch(short number)
    {
        if (touched[number]) return;
        touched[number] = true;
        touches.Add(number);
    }

    private void Clear()
    {
        foreach (var number in touches)
        {
            (open[number], latest[number], metOn[number]) = (-1, -1, Fact.None);
            (holds[number], needed[number], touched[number]) = (null, false, false);
        }

        touches.Clear();
        switched.Clear();
        count = 0;
    }

    private static int[] Filled(int count, int value)
    {
        var array = new int[count];
        Array.Fill(array, value);
        return array;
    }
}
