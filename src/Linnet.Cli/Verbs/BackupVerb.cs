using Linnet.Store;
using Linnet.Store.Backups;

namespace Linnet.Cli.Verbs;

/// <summary>A copy of the whole record in one encrypted file, put back beside the original and compared before it counts.</summary>
public static class BackupVerb
{
    /// <summary>Where backups go that are given no name.</summary>
    public const string Folder = "LINNET_BACKUPS";

    public static Command Command()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = $"The file to make. Left out: one named by the moment, in {Folder}, else in the folder backups here.", Arity = ArgumentArity.ZeroOrOne };
        var backup = new Command("backup", "Copy the whole record into one encrypted file, put it back beside the original, and compare.") { file };
        backup.SetAction((call, cancel) => OpenRecord.DoAsync(database => RestoreVerb.SayAsync(() => BackupAsync(database, call.GetValue(file)?.FullName ?? ByTheMoment(), cancel)), cancel));
        return backup;
    }

    /// <summary>The folder of backups that are given no name.</summary>
    internal static string FolderOf() => Environment.GetEnvironmentVariable(Folder) is { Length: > 0 } folder ? folder : Path.GetFullPath("backups");

    private static string ByTheMoment() =>
        Path.Combine(FolderOf(), SystemClock.Instance.GetCurrentInstant().ToString("'linnet-'uuuuMMdd'T'HHmmss'Z.backup'", System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<int> BackupAsync(Database database, string file, CancellationToken cancel)
    {
        var backup = new Backup(database);
        Restored? proved = null;
        await Steps.ShowAsync(async steps =>
        {
            await steps.DoAsync("Copying the record", _ => backup.MakeAsync(file, cancel));
            await steps.DoAsync("Putting it back beside the original, and comparing", async _ => proved = await backup.ProveAsync(file, cancel));
        });
        if (proved is null) return ExitCode.WeAreWrong;
        Console.WriteLine(file);
        return RestoreVerb.Say(proved);
    }
}
