namespace Linnet.Bench.Trust;

/// <summary>F14: PostgreSQL stopped, restarted or crippled in the middle of the work.</summary>
internal static class RestartsFigure
{
    private static readonly (Killed What, string Says)[] Ways =
    [
        (Killed.PostgresProperly, "PostgreSQL stopped properly and started again (`pg_ctl -m fast`)"),
        (Killed.PostgresAtOnce, "PostgreSQL stopped without putting anything away (`pg_ctl -m immediate`)"),
        (Killed.OneConnection, "the process of one connection killed (SIGKILL)"),
        (Killed.Checkpointer, "the process that writes tables to disk killed (SIGKILL)"),
    ];

    public static Harness Harness { get; } = new("restarts", "F14: PostgreSQL restarted, or one of its processes killed, while people record.", "times of each", 8, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var trials = new List<Trial>();
        foreach (var (what, says) in Ways)
        {
            var found = await KillsFigure.OneAsync(new() { What = what, Kills = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
            trials.Add(new(says, KillsFigure.Ran(found), KillsFigure.Found(found), KillsFigure.Sound(found)));
        }

        var lossy = await KillsFigure.OneAsync(
            new() { What = Killed.PostgresAtOnce, Kills = Math.Clamp(ordered.Count, 5, 20), Seed = ordered.Seed, Settings = "synchronous_commit = off; wal_writer_delay = 10s" }, ordered, cancel);
        trials.Add(new("control: PostgreSQL told not to wait for its disk (`synchronous_commit = off`), stopped without putting anything away", KillsFigure.Ran(lossy), KillsFigure.Found(lossy), lossy.Lost > 0));
        return new()
        {
            Number = "F14",
            Title = "PostgreSQL may be restarted in the middle of the work",
            Asked = "100 restarts in each way while people record through the pages: 0 acknowledged entries lost; 0 twice after everything unanswered was sent again with its key; Linnet works again by itself.",
            Trials = trials,
        };
    }
}
