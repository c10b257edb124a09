using Linnet.Store;

namespace Linnet.Cli;

/// <summary>The council's record, for a verb that needs it: its schema brought up to date first.</summary>
public static class OpenRecord
{
    /// <summary>Does something with the record; says what to do where there is none.</summary>
    public static async Task<int> DoAsync(Func<Database, Task<int>> work, CancellationToken cancel)
    {
        if (Database.FromEnvironment(out var missing) is not { } database)
        {
            await Console.Error.WriteLineAsync($"{missing}.");
            return ExitCode.CallIsWrong;
        }

        await using (database)
        {
            await BringUpToDateAsync(database, cancel);
            return await work(database);
        }
    }

    /// <summary>The schema, and the read tables where another build of the program had filled them: its declarations may have been others.</summary>
    public static async Task BringUpToDateAsync(Database database, CancellationToken cancel)
    {
        await Migrations.ApplyAsync(database, cancel);
        var rebuilding = new Rebuilding(database);
        if (await rebuilding.IsCurrentAsync(cancel)) return;
        await Steps.ShowAsync(steps => steps.DoAsync("Reading the record anew, because the program has changed", share => rebuilding.RebuildAsync(share, cancel)));
    }
}
