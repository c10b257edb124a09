using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Web.Access;

/// <summary>Seals each second what has been recorded and looked at, so that what is changed behind the program's back shows.</summary>
public sealed class SealEachSecond(Sealing sealing, ILogger<SealEachSecond> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await sealing.SealAsync(stoppingToken);
            }
            catch (Exception wrong) when (wrong is NpgsqlException or IOException)
            {
                log.LogWarning("Nothing was sealed ({Wrong}); asked again in a second", wrong.GetType().Name);
            }
            catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }

            await Task.Delay(Often, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
