using Linnet.Store;
using Linnet.Web.Asked;

namespace Linnet.Web.Waiting;

/// <summary>Fills today's and yesterday's waiting rooms before anybody asks for them, so that nobody waits for the first answer of the day.</summary>
public sealed class WarmRooms(Rooms rooms, Council council, IHttpContextAccessor http, IClock clock) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(20);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var today = new Asking(http, clock);
            await Task.Run(() => Fill(today), CancellationToken.None);
            await Task.Delay(Often, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Fill(Asking today)
    {
        _ = rooms.Of(today.For(council)).Caseloads;
        _ = rooms.Of(today.TheDayBefore(council)).Lists;
    }
}
