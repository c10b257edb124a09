using Linnet.Store;
using Linnet.Store.Seals;

namespace Linnet.Cli.Verbs;

/// <summary>Whether the record, and who looked at it, stand as Linnet wrote them.</summary>
public static class VerifyVerb
{
    public static Command Command()
    {
        var verify = new Command("verify", "Check every row's code, every seal and the seals written down outside, and name what was changed behind Linnet's back.");
        verify.SetAction((_, cancel) => OpenRecord.DoAsync(database => VerifyAsync(database, cancel), cancel));
        return verify;
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
