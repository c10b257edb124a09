using System.Diagnostics;
using System.Globalization;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Npgsql;
using NpgsqlTypes;

namespace Linnet.Bench;

/// <summary>All clocks of many children whose facts lie in PostgreSQL: opened as the product opens a council, then run.</summary>
public static class DatabaseClocksBench
{
    /// <summary>Fills a database of its own, opens it several times, and says a line for each.</summary>
    public static async Task RunAsync(int children, int entries, int times, LocalDate today, Action<string> say, CancellationToken cancel)
    {
        await using var scratch = await ScratchDatabase.MakeAsync(cancel);
        await FillAsync(scratch, children, entries, cancel);
        say(Line($"{children:N0} children × {entries} entries copied straight into the read table, in the order of their days, for this measurement alone"));
        for (var time = 1; time <= times; time++)
        {
            GC.Collect();
            await OpenAsync(scratch, time, today, say, cancel);
        }

        say(Line($"{Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576:N0} MB at most"));
    }

    private static async Task OpenAsync(ScratchDatabase scratch, int time, LocalDate today, Action<string> say, CancellationToken cancel)
    {
        var server = await ServerProcessor.OfAsync(scratch.Owner, cancel);
        var (processor, pauses) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
        var watch = Stopwatch.StartNew();
        using var council = await Council.OpenAsync(scratch.Database, cancel);
        var read = watch.Elapsed;
        var clocks = ClocksBench.Run([.. council.Children], today);
        var total = watch.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        pauses = GC.GetTotalPauseDuration() - pauses;
        var served = await ServerProcessor.OfAsync(scratch.Owner, cancel) - server;
        say(Line($"{Ordinal(time)} time {total.TotalSeconds:N2} s: read and in order after {read.TotalSeconds:N2} s, {clocks.Clocks:N0} clocks of {council.Children.Count:N0} children in {(total - read).TotalSeconds:N2} s"));
        say(Line($"    processor time: {processor.TotalSeconds:N2} s here, {served.TotalSeconds:N2} s in PostgreSQL; {pauses.TotalSeconds:N2} s of standing still for memory"));
    }

    /// <summary>Every child's first entry, then every child's second: neighbours in the table are as far apart in the record as in real life.</summary>
    private static async Task FillAsync(ScratchDatabase scratch, int children, int entries, CancellationToken cancel)
    {
        var lives = ClocksBench.Lives(entries);
        await using var source = NpgsqlDataSource.Create(scratch.Owner);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using (var rows = await connection.BeginBinaryImportAsync($"copy facts ({FactRows.Columns}) from stdin (format binary)", cancel))
        {
            for (var number = 0; number < entries; number++)
                for (var child = 0; child < children; child++)
                    await WriteAsync(rows, ((long)number * children) + child + 1, ClocksBench.Lived(lives, child, number), child, cancel);
            await rows.CompleteAsync(cancel);
        }

        await using var vacuum = new NpgsqlCommand("vacuum analyze facts", connection) { CommandTimeout = 0 };
        await vacuum.ExecuteNonQueryAsync(cancel);
        await using var checkpoint = new NpgsqlCommand("checkpoint", connection) { CommandTimeout = 0 };
        await checkpoint.ExecuteNonQueryAsync(cancel);
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter rows, long seq, Fact fact, int child, CancellationToken cancel)
    {
        await rows.StartRowAsync(cancel);
        await rows.WriteAsync(seq, NpgsqlDbType.Bigint, cancel);
        await rows.WriteAsync((short)fact.Subject.Kind, NpgsqlDbType.Smallint, cancel);
        await rows.WriteAsync(fact.Subject.Id, NpgsqlDbType.Text, cancel);
        await rows.WriteAsync(PackedFact.Pack(Own(fact, child)), NpgsqlDbType.Bytea, cancel);
    }

    /// <summary>Children who live the same life have entries of their own.</summary>
    private static Fact Own(Fact fact, int child) =>
        fact with
        {
            Entry = Own(fact.Entry, child),
            Strand = fact.Strand is { } strand ? Own(strand, child) : null,
            AroseFrom = fact.AroseFrom is { } origin ? Own(origin, child) : null,
            Replaces = fact.Replaces is { } replaced ? Own(replaced, child) : null,
        };

    private static Guid Own(Guid entry, int child)
    {
        Span<byte> bytes = stackalloc byte[16];
        entry.TryWriteBytes(bytes);
        BitConverter.TryWriteBytes(bytes[12..], BitConverter.ToInt32(bytes[12..]) ^ child);
        return new(bytes);
    }

    private static string Ordinal(int time) => time switch { 1 => "the first", 2 => "the second", 3 => "the third", _ => $"the {time}th" };

    private static string Line(FormattableString line) => line.ToString(CultureInfo.GetCultureInfo("en-GB"));
}
