using Linnet.Store;
using Npgsql;

namespace Linnet.Web.Night;

/// <summary>Keeps a night pack of the last ten minutes in the folder that LINNET_NIGHT names, so that one is there when Linnet is not.</summary>
/// <remarks>Nothing is made where no folder is named or nobody has chosen the words yet.</remarks>
public sealed class KeepNightPack(NightPacks packs, Database database, ILogger<KeepNightPack> log) : BackgroundService
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Folder = "LINNET_NIGHT";

    /// <summary>The name of the file: always the same, so that a copy of the folder always holds the latest.</summary>
    public const string FileName = "linnet-night-pack.html";

    private static readonly TimeSpan Often = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Environment.GetEnvironmentVariable(Folder) is not { Length: > 0 } folder) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await KeepAsync(folder, stoppingToken)) log.LogWarning("No night pack was made: nobody has chosen its words (linnet night-pack words)");
            }
            catch (Exception wrong) when (wrong is NpgsqlException or IOException or UnauthorizedAccessException)
            {
                log.LogWarning("No night pack was made ({Wrong}); the last one stays, and another is made in ten minutes", wrong.GetType().Name);
            }
            catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }

            await Task.Delay(Often, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Puts one of this minute where the last one lay; false where nobody has chosen the words yet.</summary>
    public async Task<bool> KeepAsync(string folder, CancellationToken cancel)
    {
        if (database.KeysFolder is not { } keys || NightKey.In(keys) is not { } key) return false;
        Directory.CreateDirectory(folder);
        NightPackFile.Write(Path.Combine(folder, FileName), await packs.MakeAsync(key.Ring, by: null, cancel), key);
        return true;
    }
}
