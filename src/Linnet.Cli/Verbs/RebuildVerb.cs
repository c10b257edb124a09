using Linnet.Store;

namespace Linnet.Cli.Verbs;

/// <summary>The read tables afresh from the entries, and whether they had held the same rows.</summary>
public static class RebuildVerb
{
    public static Command Command()
    {
        var rebuild = new Command("rebuild", "Fill the read tables afresh from the entries, and say whether they had held the same rows.");
        rebuild.SetAction((_, cancel) => OpenRecord.DoAsync(database => RebuildAsync(database, cancel), cancel));
        return rebuild;
    }

    private static async Task<int> RebuildAsync(Database database, CancellationToken cancel)
    {
        Rebuilt? rebuilt = null;
        await Steps.ShowAsync(steps => steps.DoAsync("Filling the read tables", async share => rebuilt = await new Rebuilding(database).RebuildAsync(share, cancel)));
        if (rebuilt is null) return ExitCode.WeAreWrong;
        Say("facts", rebuilt.Facts);
        Say("people", rebuilt.People);
        Say("words", rebuilt.Words);
        Console.WriteLine(rebuilt.WereEqual ? "They had held the same rows." : "They had not held the same rows; they do now.");
        return ExitCode.Done;
    }

    private static void Say(string table, Comparison held) =>
        Console.WriteLine($"{table,-8} {held.Rows} rows; {held.Missing} had been missing and {held.Surplus} were there besides");
}
