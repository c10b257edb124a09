using System.Globalization;
using Npgsql;

namespace Linnet.Bench.Trust;

/// <summary>F2: what Linnet said was recorded is there after the power was cut.</summary>
internal static class PowerFigure
{
    private const int MostOfTheControl = 10;

    public static Harness Harness { get; } = new("power", "F2: the power of PostgreSQL's disk cut while people record. Needs root, to mount a disk that is a file.", "cuts", 25, RunAsync)
    {
        Cannot = () => OwnPostgres.CanCutPower ? null : "The power can only be cut by root, on a machine with loop devices and mkfs.ext4: the disk is a file that has to be mounted. Nothing ran, and the figure stays as it was.",
    };

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await KillsFigure.OneAsync(new() { What = Killed.Power, Kills = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
        var controls = Math.Clamp(ordered.Count / 5, 1, MostOfTheControl);
        return new()
        {
            Number = "F2",
            Title = "what was acknowledged is there after the power was cut",
            Asked = "1,000 simulated power cuts (PostgreSQL on a disk that is a file; everything stopped; what the file holds is what is put back) while people record through the pages: 0 acknowledged entries lost, PostgreSQL always starts, every page, index, code and seal holds.",
            Trials =
            [
                new("the power cut", KillsFigure.Ran(sound), $"{KillsFigure.Found(sound)}; pg_amcheck {Checked(sound)}", KillsFigure.Sound(sound) && sound.Damaged.Length == 0),
                await ControlAsync(new() { What = Killed.Power, Kills = controls, Seed = ordered.Seed, Settings = "fsync = off" }, ordered, cancel),
            ],
        };
    }

    /// <summary>What is lost may be what PostgreSQL needs to start at all.</summary>
    private static async Task<Trial> ControlAsync(KillsUnderLoad kills, Ordered ordered, CancellationToken cancel)
    {
        const string what = "control: PostgreSQL told not to flush (`fsync = off`), the power cut";
        try
        {
            var found = await KillsFigure.OneAsync(kills, ordered, cancel);
            return new(what, KillsFigure.Ran(found), $"{KillsFigure.Found(found)}; pg_amcheck {Checked(found)}", found.Lost > 0);
        }
        catch (Exception gone) when (gone is PostgresNotStartedException or NpgsqlException)
        {
            return new(what, string.Create(CultureInfo.InvariantCulture, $"{kills.Kills} cuts at most"), "PostgreSQL did not start again, or could not read what it had", AsItMust: true);
        }
    }

    private static string Checked(KillsFound found) => found.Damaged.Length == 0 ? "finds nothing wrong" : $"says: {found.Damaged}";
}
