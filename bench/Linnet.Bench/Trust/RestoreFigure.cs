using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F9: what is put back is what was there, and what had been destroyed stays gone.</summary>
internal static class RestoreFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("restore", "F9: backups of several points put back and compared, destroyed records among them.", "points in time", 8, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var points = Math.Max(3, ordered.Count);
        var sound = await OneAsync(new() { Points = points, Seed = ordered.Seed }, ordered, cancel);
        var without = await OneAsync(new() { Points = 3, Seed = ordered.Seed, LeaveOut = "files" }, ordered, cancel);
        var lost = await OneAsync(new() { Points = 3, Seed = ordered.Seed, ListLost = true }, ordered, cancel);
        return new()
        {
            Number = "F9",
            Title = "what is put back is what was there, and what had been destroyed stays gone",
            Asked = "20 points in time, each put back into an empty database: every table, counter and file and the heads of both chains equal; 0 destroyed records back; at most 10 minutes for ten years of an authority. Of `backup` and `restore`; an archived log, which goes back to any second, is for whoever runs PostgreSQL, and is not measured.",
            Trials =
            [
                new("backups of a record that goes on growing, of which records are destroyed meanwhile", Ran(sound), Found(sound), sound is { Different.Count: 0, Said.Count: 0, Unsealed: 0, Reappeared: 0, Destroyed: > 0 }),
                new("control: the last backup without the rows of one table (`files`)", Ran(without), $"{Found(without)}: {string.Join("; ", without.Different)}", without.Different.Count > 0 && without.Said.Count > 0),
                new("control: the list of what was destroyed is lost before the backups are put back", Ran(lost), Found(lost), lost.Reappeared > 0),
            ],
        };
    }

    private static async Task<RestoreFound> OneAsync(RestoreDrill drill, Ordered ordered, CancellationToken cancel)
    {
        var found = await drill.RunAsync(cancel);
        ordered.Say($"{Ran(found)}; {Found(found)}");
        return found;
    }

    private static string Ran(RestoreFound found) =>
        string.Create(English, $"{found.PutBack:N0} put back, the slowest in {found.Longest.TotalSeconds:N1} s; {found.Compared:N0} digests compared, {found.Destroyed:N0} records destroyed after a backup that held them");

    private static string Found(RestoreFound found) =>
        string.Create(English, $"{found.Different.Count:N0} differ (Linnet itself named {found.Said.Count:N0}), {found.Unsealed:N0} rows or seals do not verify, {found.Reappeared:N0} destroyed entries are back");
}
