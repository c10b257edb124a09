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
            await Migrations.ApplyAsync(database, cancel);
            return await work(database);
        }
    }
}
