using Linnet.Store;
using Linnet.Web.Look;
using Linnet.Web.Night;

namespace Linnet.Cli.Verbs;

/// <summary>The night team's pack: what they need of each child when Linnet cannot be reached, in one encrypted file.</summary>
public static class NightPackVerb
{
    public static Command Command()
    {
        var ring = new Option<string?>("--ring") { Description = "Whom the pack says to ring, with the number." };
        var words = new Command("words", $"Choose the words that open the packs: one line of at least {NightKey.Fewest} letters, on standard input. They are not kept.") { ring };
        words.SetAction((call, cancel) => OpenRecord.DoAsync(database => Task.FromResult(Choose(database, call.GetValue(ring))), cancel));

        var by = new Option<string>("--by") { Description = "The number of the worker who takes it away. It is written down beside every child in it.", Required = true };
        var file = new Argument<FileInfo>("FILE") { Description = "The file to make." };
        var make = new Command("make", $"Make one now. The web application makes one every ten minutes in the folder that {KeepNightPack.Folder} names.") { file, by };
        make.SetAction((call, cancel) => OpenRecord.DoAsync(database => MakeAsync(database, call.GetRequiredValue(file).FullName, call.GetRequiredValue(by), cancel), cancel));
        return new("night-pack", "What the night team needs when Linnet cannot be reached: one encrypted file that opens in a browser.") { words, make };
    }

    private static int Choose(Database database, string? ring)
    {
        if (Console.In.ReadLine()?.Trim() is not { Length: >= NightKey.Fewest } words)
        {
            Console.Error.WriteLine($"Give the words as one line of at least {NightKey.Fewest} letters: four or five words that nobody would guess.");
            return ExitCode.InputIsWrong;
        }

        NightKey.FromWords(words, ring).KeepIn(Folder(database));
        Console.WriteLine("Packs made from now on open with these words. Tell them to the night team yourself; they are kept nowhere.");
        return ExitCode.Done;
    }

    private static async Task<int> MakeAsync(Database database, string file, string by, CancellationToken cancel)
    {
        if (NightKey.In(Folder(database)) is not { } key)
        {
            await Console.Error.WriteLineAsync("Nobody has chosen the words that open a pack. Do so first: linnet night-pack words");
            return ExitCode.InputIsWrong;
        }

        var accounts = new Accounts(database);
        if (await accounts.ReadAsync(by, cancel) is null)
        {
            await Console.Error.WriteLineAsync($"{by} has no account here. Give the number of the worker who takes the pack away.");
            return ExitCode.InputIsWrong;
        }

        var packs = new NightPacks(await Council.OpenAsync(database, cancel), new(database), accounts, SystemClock.Instance);
        var pack = await packs.MakeAsync(key.Ring, by, cancel);
        NightPackFile.Write(file, pack, key);
        Console.WriteLine(file);
        Console.WriteLine($"{Say.Children(pack.Children.Count)} with open work, as at {pack.Made}.");
        return ExitCode.Done;
    }

    private static string Folder(Database database) => database.KeysFolder ?? throw new InvalidOperationException("The keys lie in no folder.");
}
