using System.Diagnostics;
using Linnet.Workers;

namespace Linnet.Browser.Tests;

public sealed class KilledWhileTypingTests(ServedLinnet linnet)
{
    private const string Form = $"{HandMade.LongName}/add/case-note";
    private static readonly TimeSpan MostThatIsLost = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task What_was_typed_up_to_ten_seconds_before_the_program_was_killed_is_there_when_it_runs_again()
    {
        await using var program = linnet.Another();
        program.Start();
        Typed typed;
        await using (var before = await linnet.SignInAsync(Post.HeadOfService, Screen.Desktop, at: await program.Address))
        {
            await before.Page.GotoAsync(Form);
            typed = await TypeOnAsync(before, "note");
            await program.KillAsync();
        }

        await using var restarted = linnet.Another();
        restarted.Start();
        await using var after = await linnet.SignInAsync(Post.HeadOfService, Screen.Desktop, at: await restarted.Address);
        await after.Page.GotoAsync(Form);

        await after.Page.GetByText("This is what you had typed at").WaitForAsync();
        var held = await after.Page.Locator("[name='note']").InputValueAsync();
        Assert.StartsWith(held, typed.All, StringComparison.Ordinal);
        Assert.StartsWith(typed.TenSecondsBefore, held, StringComparison.Ordinal);
        Assert.NotEmpty(typed.TenSecondsBefore);
    }

    private sealed record Typed(string All, string TenSecondsBefore);

    /// <summary>Types without a pause long enough for anything to be kept in it.</summary>
    private static async Task<Typed> TypeOnAsync(Visitor visitor, string question)
    {
        var note = visitor.Page.Locator($"[name='{question}']");
        await note.FocusAsync();
        var since = Stopwatch.StartNew();
        var written = new List<(TimeSpan At, string All)>();
        for (var all = ""; since.Elapsed < MostThatIsLost + TimeSpan.FromSeconds(4); written.Add((since.Elapsed, all)))
        {
            var word = $"word{written.Count} ";
            await note.PressSequentiallyAsync(word, new() { Delay = 100 });
            all += word;
        }

        var end = since.Elapsed;
        return new(written[^1].All, written.Last(w => w.At <= end - MostThatIsLost).All);
    }
}
