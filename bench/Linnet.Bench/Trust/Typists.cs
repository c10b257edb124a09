using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Linnet.Bench.Trust;

/// <summary>People who type, each into a form of their own, in one process that can be killed: the page's own script keeps what they type.</summary>
internal sealed class Typists : IAsyncDisposable
{
    private readonly Stopwatch since = Stopwatch.StartNew();
    private readonly Process process;
    private readonly Task listening;
    private readonly List<TimeSpan>[] typed;
    private readonly int[] kept;

    private Typists(Process process, int number)
    {
        this.process = process;
        (typed, kept) = ([.. Enumerable.Range(0, number).Select(_ => new List<TimeSpan>())], new int[number]);
        listening = Task.Run(ListenAsync);
    }

    /// <summary>Whether there is something to run the page's script with.</summary>
    public static bool AreHere { get; } = Programs.Start("node", "--version");

    /// <summary>They begin, one after the other within two seconds.</summary>
    public static async Task<Typists> BeginAsync(Uri address, bool autosave, IReadOnlyList<Typist> typists, CancellationToken cancel)
    {
        var how = new ProcessStartInfo("node", [Checkout.File("bench", "Linnet.Bench", "Trust", "type.mjs")]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        var node = Process.Start(how) ?? throw new InvalidOperationException("Node did not start.");
        var asked = new
        {
            script = await File.ReadAllTextAsync(Checkout.File("src", "Linnet.Web", "Assets", "keep.js"), cancel),
            address,
            autosave,
            typists = typists.Select((t, number) => new { number, t.Cookie, t.Unseen, t.Text, t.From }),
        };
        var begun = new Typists(node, typists.Count);
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(asked, JsonSerializerOptions.Web).AsMemory(), cancel);
        node.StandardInput.Close();
        return begun;
    }

    /// <summary>Kills all their browsers (SIGKILL), in the middle of a keystroke or between two.</summary>
    public async Task<TimeSpan> KillAsync()
    {
        var at = since.Elapsed;
        if (!process.HasExited) process.Kill();
        await listening;
        return at;
    }

    /// <summary>How many letters one of them had typed.</summary>
    public int Typed(int number) => typed[number].Count;

    /// <summary>How many letters Linnet had said that it holds.</summary>
    public int Kept(int number) => kept[number];

    /// <summary>When one of them typed this letter, counted from 0.</summary>
    public TimeSpan TypedAt(int number, int letter) => typed[number][letter];

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is not [var what, var number, var length]) continue;
            var (of, letters) = (int.Parse(number, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture));
            if (what == "typed") typed[of].Add(since.Elapsed);
            else kept[of] = Math.Max(kept[of], letters);
        }
    }
}

/// <summary>Somebody who types.</summary>
/// <param name="Cookie">With which their browser is signed in.</param>
/// <param name="Unseen">What the form carries unseen.</param>
/// <param name="Text">What they are going to type.</param>
/// <param name="From">After how many milliseconds they begin.</param>
internal sealed record Typist(string Cookie, IReadOnlyDictionary<string, string> Unseen, string Text, int From);
