using Spectre.Console;

namespace Linnet.Cli;

/// <summary>Work that takes a while, shown on standard error: a bar each on a terminal, plain lines anywhere else.</summary>
public sealed class Steps
{
    private readonly ProgressContext? _bars;

    private Steps(ProgressContext? bars) => _bars = bars;

    public static async Task ShowAsync(Func<Steps, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await work(new(bars: null));
            return;
        }

        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        await terminal.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(bars => work(new(bars)));
    }

    /// <summary>One step. The work reports how much of it is done, between 0 and 1.</summary>
    public async Task DoAsync(string says, Func<IProgress<double>, Task> work)
    {
        if (_bars is null)
        {
            await Console.Error.WriteLineAsync(says);
            await work(new Share(_ => { }));
            return;
        }

        var bar = _bars.AddTask(Markup.Escape(says), maxValue: 1);
        await work(new Share(done => bar.Value = done));
        bar.Value = 1;
    }

    private sealed class Share(Action<double> show) : IProgress<double>
    {
        public void Report(double value) => show(value);
    }
}
