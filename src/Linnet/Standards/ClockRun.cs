using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>The clock engine: one subject's facts in, every wait out. Pure; keeps only scratch space, so one serves one thread.</summary>
/// <remarks>
/// Facts are taken in the order of the child's life, and each fact's moments lead straight to the clocks they touch.
/// The same facts give the same waits, whether they came one at a time or all at once.
/// </remarks>
public sealed partial class ClockRun(StandardTable table, LocalSettings settings)
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
            case Part.Stops or Part.GoesOn:
                for (var at = open[act.Standard]; at >= 0; at = waits[at].Next)
                    if (Joins(at, place)) StopOrGoOn(ref At(at), standard, act.Part, fact.Day);
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
