using Linnet.Store;
using Linnet.Store.Seals;

namespace Linnet.Cli.Verbs;

/// <summary>Whether the record, and who looked at it, stand as Linnet wrote them.</summary>
public static class VerifyVerb
{
    public static Command Command()
    {
        var verify = new Command("verify", "Check every row's code, every seal and the seals written down outside, and name what was changed behind Linnet's back.");
        var export = new Option<FileInfo?>("--export") { Description = "Write what codes and seals cover into a new file instead, to be checked by scripts/verify-export.py without Linnet and without a database.", HelpName = "FILE" };
        var words = new Option<bool>("--with-words") { Description = "With --export: with everything that was written, and not only its hashes." };
        verify.Add(export);
        verify.Add(words);
        verify.SetAction((call, cancel) => OpenRecord.DoAsync(database => call.GetValue(export) is { } file ? ExportAsync(database, file, call.GetValue(words), cancel) : VerifyAsync(database, cancel), cancel));
        return verify;
    }

    /// <summary>Only whoever made the file may open it: it says who looked at whom.</summary>
    private static async Task<int> ExportAsync(Database database, FileInfo file, bool withWords, CancellationToken cancel)
    {
        if (file.Exists)
        {
            await Console.Error.WriteLineAsync($"{file.FullName} is there already. Name a new file.");
            return ExitCode.CallIsWrong;
        }

        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Exported? exported = null;
        await using (var to = new FileStream(file.FullName, how))
            await Steps.ShowAsync(steps => steps.DoAsync("Writing the file", async _ => exported = await new RecordExport(database, withWords).WriteAsync(to, cancel)));
        if (exported is null) return ExitCode.WeAreWrong;
        Console.WriteLine($"{file.FullName}: {exported.Entries} entries, {exported.Looks} looks, {exported.Seals} seals, {exported.Files} files");
        return ExitCode.Done;
    }

    private static async Task<int> VerifyAsync(Database database, CancellationToken cancel)
    {
        Verified? verified = null;
        await Steps.ShowAsync(steps => steps.DoAsync("Going through the record", async _ => verified = await new Verifying(database).VerifyAsync(cancel)));
        if (verified is null) return ExitCode.WeAreWrong;
        Say("entries", verified.Entries);
        Say("looks", verified.Looks);
        if (verified.Destroyed > 0) Console.WriteLine($"of {verified.Destroyed} entries what was written was destroyed, when its time was over");
        foreach (var tampered in verified.Found) Console.WriteLine($"{tampered.Which} {tampered.What}");
        if (verified.More > 0) Console.WriteLine($"and {verified.More} more");
        Console.WriteLine(verified.Holds ? "All of it stands as it was written." : "Somebody changed this behind Linnet's back. Keep the database as it is, and compare with a backup.");
        return verified.Holds ? ExitCode.Done : ExitCode.InputIsWrong;
    }

    private static void Say(string what, VerifiedChain chain) =>
        Console.WriteLine($"{what,-8} {chain.Rows} rows under {chain.Seals} seals; {chain.Unsealed} not sealed yet");
}
