using System.Globalization;
using Npgsql;

namespace Linnet.Bench;

/// <summary>The processor time that PostgreSQL's processes for one database have taken, where they run on this machine.</summary>
internal static class ServerProcessor
{
    private const int TicksPerSecond = 100;

    /// <summary>Of the connections that are open; nothing where the server is elsewhere.</summary>
    public static async Task<TimeSpan> OfAsync(string connectionString, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var taken = TimeSpan.Zero;
        while (await reader.ReadAsync(cancel))
            taken += OfProcess(reader.GetInt32(0));
        return taken;
    }

    private static TimeSpan OfProcess(int process)
    {
        var file = $"/proc/{process}/stat";
        if (!File.Exists(file)) return TimeSpan.Zero;
        var text = File.ReadAllText(file);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }
}
