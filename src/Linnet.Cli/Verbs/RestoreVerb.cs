using Linnet.Store;
using Linnet.Store.Backups;

namespace Linnet.Cli.Verbs;

/// <summary>Puts a backup back into a database of its own and compares every table with what the backup says it held.</summary>
public static class RestoreVerb
{
    public static Command Command()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = $"The backup. Left out: the newest in {BackupVerb.Folder}, else in the folder backups here.", Arity = ArgumentArity.ZeroOrOne };
        var into = new Option<string?>("--into") { Description = "The database to make, on the same server. Left out: one named by the moment. Nothing is written over." };
        var restore = new Command("restore", "Put a backup back into a database of its own, and compare it with what it held.") { file, into };
        restore.SetAction((call, cancel) => OpenRecord.DoAsync(database => SayAsync(() => RestoreAsync(database, call.GetValue(file)?.FullName, call.GetValue(into), cancel)), cancel));
        return restore;
    }

    /// <summary>What could not be done is said in a sentence.</summary>
    internal static async Task<int> SayAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (BackupException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return ExitCode.InputIsWrong;
        }
    }

    /// <summary>What was put back, and whether it is the same.</summary>
    internal static int Say(Restored restored)
    {
        foreach (var table in restored.Contents.Tables) Console.WriteLine($"{table.Name,-16} {table.Rows} rows");
        foreach (var difference in restored.Differences) Console.WriteLine(difference);
        foreach (var tampered in restored.Verified.Found) Console.WriteLine($"{tampered.Which} {tampered.What}");
        Console.WriteLine(restored.IsEqual ? "Everything is equal, and stands as it was written." : "It is not the same.");
        return restored.IsEqual ? ExitCode.Done : ExitCode.InputIsWrong;
    }

    private static async Task<int> RestoreAsync(Database database, string? file, string? into, CancellationToken cancel)
    {
        file ??= Newest() ?? throw new BackupException($"There is no backup in {BackupVerb.FolderOf()}. Name the file.");
        into ??= SystemClock.Instance.GetCurrentInstant().ToString("'linnet_restored_'uuuuMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
        Restored? restored = null;
        await Steps.ShowAsync(steps => steps.DoAsync("Putting the backup back, and comparing", async _ => restored = await new Backup(database).PutBackAsync(file, into, cancel)));
        if (restored is null) return ExitCode.WeAreWrong;
        Console.WriteLine($"{file} is in the database {into}. To go on with it, name that database in LINNET_DATABASE and LINNET_DATABASE_OWNER.");
        return Say(restored);
    }

    private static string? Newest() =>
        Directory.Exists(BackupVerb.FolderOf())
            ? Directory.GetFiles(BackupVerb.FolderOf(), "*.backup").OrderByDescending(File.GetLastWriteTimeUtc).FirstOrDefault()
            : null;
}
