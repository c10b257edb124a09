using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F13: a record of any earlier schema says the same once it is brought up to date.</summary>
internal static class MigrationsFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("migrations", "F13: records of each earlier schema brought up to date, with PostgreSQL killed on the way.", "kills on the way up from each", 3, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await new MigratedRecords { Kills = ordered.Count, Seed = ordered.Seed }.RunAsync(cancel);
        var control = await new MigratedRecords { Kills = 0, Forgets = true }.RunAsync(cancel);
        return new()
        {
            Number = "F13",
            Title = "a record of any earlier schema says the same once it is brought up to date",
            Asked = "from every schema file that was ever the last one, with kill -9 of PostgreSQL on the way, and again: nothing half done, every table as in a record made today, every code and seal holds.",
            Trials =
            [
                new("a small record as each earlier schema held it, killed on the way, then brought up to date as the program does when it starts", Ran(sound), Found(sound), sound is { Half: 0, Different: [], Tampered: 0, Versions: > 0, Interrupted: > 0 }),
                new("control: the reasons of corrections forgotten on the way", Ran(control), Found(control), control.Different.Count > 0 && control.Tampered > 0),
            ],
        };
    }

    private static string Ran(MigrationsFound found) => string.Create(English, $"{found.Versions:N0} earlier schemas, {found.Tables:N0} tables compared, {found.Kills:N0} kills, {found.Interrupted:N0} of them before all was done");

    private static string Found(MigrationsFound found) => string.Create(English, $"{found.Half:N0} half done; {found.Different.Count:N0} tables that do not say the same{(found.Different is [var first, ..] ? $" ({first} …)" : "")}; {found.Tampered:N0} rows whose codes do not hold");
}
