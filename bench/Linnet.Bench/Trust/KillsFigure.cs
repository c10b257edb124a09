using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F1: what Linnet said was recorded is there after a kill, and once.</summary>
internal static class KillsFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("kills", "F1: kill -9 of Linnet and of PostgreSQL while people record.", "kills of each", 50, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var controls = Math.Clamp(ordered.Count / 5, 5, 20);
        var program = await OneAsync(new() { What = Killed.Program, Kills = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
        var postgres = await OneAsync(new() { What = Killed.Postgres, Kills = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
        var lossy = await OneAsync(new() { What = Killed.Postgres, Kills = controls, Seed = ordered.Seed, Settings = "synchronous_commit = off; wal_writer_delay = 10s" }, ordered, cancel);
        var keyless = await OneAsync(new() { What = Killed.Postgres, Kills = controls, Seed = ordered.Seed, SameKey = false }, ordered, cancel);
        return new()
        {
            Number = "F1",
            Title = "what was acknowledged is there after kill -9, and once",
            Asked = "1,000 kills of PostgreSQL and of Linnet while people record through the pages: 0 acknowledged entries lost; 0 twice after everything unanswered was sent again with its key.",
            Trials =
            [
                new("Linnet killed", Ran(program), Found(program), Sound(program)),
                new("every process of PostgreSQL killed", Ran(postgres), Found(postgres), Sound(postgres)),
                new("control: PostgreSQL told not to wait for its disk (`synchronous_commit = off`), killed", Ran(lossy), Found(lossy), lossy.Lost > 0),
                new("control: PostgreSQL killed, and everything unanswered sent again without its key", Ran(keyless), Found(keyless), keyless.Doubled > 0),
            ],
        };
    }

    internal static async Task<KillsFound> OneAsync(KillsUnderLoad kills, Ordered ordered, CancellationToken cancel)
    {
        var found = await kills.RunAsync(cancel);
        ordered.Say($"{kills.What}{(kills.Settings.Length > 0 ? $" ({kills.Settings})" : "")}{(kills.SameKey ? "" : " (without keys)")}: {Ran(found)}; {Found(found)}");
        return found;
    }

    internal static bool Sound(KillsFound found) => found is { Lost: 0, Doubled: 0, Tampered: [], Acknowledged: > 0 };

    internal static string Ran(KillsFound found) => string.Create(English, $"{found.Kills:N0} kills, {found.Acknowledged:N0} entries acknowledged, {found.Unanswered:N0} under way when it was killed, {found.RecordedUnanswered:N0} of them recorded all the same");

    internal static string Found(KillsFound found) => string.Create(English, $"{found.Lost:N0} lost, {found.Doubled:N0} twice; {(found.Tampered is [var first, ..] ? $"the seals do not hold ({first})" : "every seal holds")}; {found.LongestAway.TotalSeconds:N1} s away at most");
}
