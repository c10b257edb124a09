
namespace Linnet.Bench.Trust;

/// <summary>What happens to a table of looks: it is closed to the program, held by somebody else, its connections are cut, PostgreSQL is killed.</summary>
internal sealed class Trouble(OwnPostgres postgres, string database, int seed)
{
    /// <summary>Makes trouble until it is told to stop, and leaves none behind. Gives how often.</summary>
    public async Task<int> MakeAsync(CancellationToken stop)
    {
        var draw = new Random(seed);
        var times = 0;
        for (; !stop.IsCancellationRequested; times++)
        {
            await AnyAsync(draw);
            await Task.Delay(draw.Next(50, 200), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return times;
    }

    private Task AnyAsync(Random draw) => draw.Next(10) switch
    {
        < 4 => CloseAsync(draw.Next(20, 200)),
        < 7 => DoAsync($"begin; lock table access in access exclusive mode; select pg_sleep({draw.Next(20, 200) / 1000m}); commit"),
        < 9 => DoAsync("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'linnet_app'"),
        _ => KillAsync(),
    };

    private async Task CloseAsync(int milliseconds)
    {
        await DoAsync("revoke insert on access from linnet_app");
        await Task.Delay(milliseconds);
        await DoAsync("grant insert on access to linnet_app");
    }

    private async Task KillAsync()
    {
        await postgres.KillAsync(CancellationToken.None);
        await postgres.StartAsync(CancellationToken.None);
    }

    private Task<int> DoAsync(string sql) => postgres.DoAsync(database, sql, CancellationToken.None);
}
