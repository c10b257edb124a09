using System.Globalization;
using Linnet.Store.Seals;

namespace Linnet.Bench.Trust;

/// <summary>F8: whatever is changed behind the program's back is found, and named.</summary>
public static class TamperingFigure
{
    private const int Rows = 10_000;
    private const int RowsTimed = 1_000_000;
    private const int TimesTimed = 3;
    private const double TenMillionIn = 60;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The harness.</summary>
    internal static Harness Harness { get; } = new("tampering", "F8: a sealed record changed behind the program's back.", "bits turned over", 2_000_000, RunAsync);

    /// <summary>Tampers with a record of so many entries until so many bits were turned over, then in every other way.</summary>
    public static async Task<IReadOnlyList<Trial>> TamperAsync(int rows, int bits, Ordered ordered, CancellationToken cancel)
    {
        await using var record = await TamperedRecord.MakeAsync(rows, cancel);
        var flips = new Sum();
        for (var seed = ordered.Seed; flips.Changed < bits; seed++)
        {
            record.AskedTwice = seed == ordered.Seed; // Once in each column: the second verifier starts anew each time.
            foreach (var flip in Tampering.Flips(seed)) flips.Add(flip.What, await record.TryAsync(flip, cancel), ordered);
        }

        record.AskedTwice = true;
        var others = new Sum();
        foreach (var other in Tampering.OfRows) others.Add(other.What, await record.TryAsync(other, cancel), ordered);
        others.Add("put back from an older copy", await record.TryOlderAsync(cancel), ordered);
        others.Add("coded anew with another key", await record.TryCodedAnewAsync(cancel), ordered);
        var control = new Sum();
        var flipped = Tampering.Flips(ordered.Seed).Single(f => f.What == "entries.recorded_by");
        control.Add("control", await record.TryAsync(flipped, cancel, Blind), ordered);
        return
        [
            new("one bit in one column of every entry, body and look, each column in turn", $"{flips.Ran("bits")}", flips.Found, flips.AllNamed),
            new("rows taken away, put in, doubled, exchanged; the end cut off; an older copy; clocks put back; seals changed; everything coded anew with another key", others.Ran("rows and seals"), others.Found, others.AllNamed),
            new("the same read from an exported file by a second verifier, which is no part of Linnet (`scripts/verify-export.py`)", Sum.RanTwice(flips, others), Sum.FoundTwice(flips, others), flips.Apart + others.Apart == 0),
            new("control: a verifier that does not see who recorded", control.Ran("bits"), control.Found, control.Missed > 0),
        ];
    }

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var trials = await TamperAsync(Rows, ordered.Count, ordered, cancel);
        return new()
        {
            Number = "F8",
            Title = "what is changed behind Linnet's back is found, and named",
            Asked = "every way of changing the record in the database: all found, the right row named, nothing else; 10,000,000 rows verified in 60 s.",
            Trials = [.. trials, await TimeAsync(cancel)],
        };
    }

    /// <summary>The machine is shared: the fastest of three is what verify can do.</summary>
    private static async Task<Trial> TimeAsync(CancellationToken cancel)
    {
        await using var record = await TamperedRecord.MakeAsync(RowsTimed, cancel);
        var times = new List<(long Rows, TimeSpan Took)>();
        while (times.Count < TimesTimed) times.Add(await record.TimeAsync(cancel));
        var (rows, took) = times.MinBy(t => t.Took);
        var tenMillion = 10_000_000 / (rows / took.TotalSeconds);
        return new(
            "how fast `verify` reads, the fastest of three",
            string.Create(English, $"{rows:N0} rows in {took.TotalSeconds:N1} s (slowest {times.Max(t => t.Took).TotalSeconds:N1} s)"),
            string.Create(English, $"{rows / took.TotalSeconds:N0} rows a second; 10,000,000 would take {tenMillion:N0} s at that rate"),
            tenMillion <= TenMillionIn);
    }

    /// <summary>The column as it was is put before the verifier's eyes.</summary>
    private static readonly string Blind = $"alter table entries rename to changed; create view entries as select {EntryRow.Columns.Replace("e.recorded_by", "k.recorded_by", StringComparison.Ordinal)} from changed e join kept k on k.seq = e.seq; grant select on entries to linnet_owner";

    private sealed class Sum
    {
        private int passes;
        private int wrong;
        private int twice;

        public int Changed { get; private set; }

        public int Missed { get; private set; }

        /// <summary>How many one verifier named and the other did not.</summary>
        public int Apart { get; private set; }

        public bool AllNamed => Missed == 0 && wrong == 0 && Changed > 0;

        public string Found => string.Create(English, $"{Missed:N0} not found, {wrong:N0} named that were not changed");

        public string Ran(string what) => string.Create(English, $"{Changed:N0} {what} in {passes:N0} passes");

        public static string RanTwice(Sum one, Sum other) => string.Create(English, $"{one.twice + other.twice:N0} bits, rows and seals, every way at least once");

        public static string FoundTwice(Sum one, Sum other) => string.Create(English, $"{one.Apart + other.Apart:N0} named by one of the two and not by the other");

        public void Add(string what, Named named, Ordered ordered)
        {
            (passes, Changed, Missed, wrong) = (passes + 1, Changed + named.Changed, Missed + named.Missed, wrong + named.Wrong);
            (twice, Apart) = (twice + (named.Apart is null ? 0 : named.Changed), Apart + (named.Apart ?? 0));
            if (named is { Missed: 0, Wrong: 0, Changed: > 0, Apart: null or 0 }) return;
            ordered.Say($"{what}: {named}");
        }
    }
}
