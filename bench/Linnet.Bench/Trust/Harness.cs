using System.Diagnostics;
using System.Globalization;
using Linnet.Bench.Trust.Looking;

namespace Linnet.Bench.Trust;

/// <summary>Something that tries to make Linnet fail, counts how often it could, and has to find out what was broken on purpose.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="Says">What it tries.</param>
/// <param name="Counts">What its count counts.</param>
/// <param name="Usual">How much of it in a minute or two.</param>
/// <param name="Run">Runs it.</param>
public sealed record Harness(string Name, string Says, string Counts, int Usual, Func<Ordered, CancellationToken, Task<TrustFigure>> Run)
{
    /// <summary>Why it cannot run on this machine; null where it can.</summary>
    public Func<string?> Cannot { get; init; } = () => null;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Harness> All { get; } =
    [
        KillsFigure.Harness,
        StatementsFigure.Harness,
        EditsFigure.Harness,
        ReadsFigure.Harness,
        AccessFigure.Harness,
        CanariesFigure.Harness,
        TamperingFigure.Harness,
        RestoreFigure.Harness,
        HostileFigure.Harness,
        TimeFigure.Harness,
        LeaversFigure.Harness,
        RestartsFigure.Harness,
        PowerFigure.Harness,
        MigrationsFigure.Harness,
        TypingFigure.Harness,
        SnoopersFigure.Harness,
    ];

    /// <summary>Runs it, says what it found, and puts that on the page of figures. Gives whether everything was as it must be.</summary>
    public async Task<bool> PublishAsync(Ordered ordered, CancellationToken cancel)
    {
        if (Cannot() is { } why)
        {
            ordered.Say(why);
            return false;
        }

        var watch = Stopwatch.StartNew();
        var figure = await Run(ordered, cancel);
        foreach (var trial in figure.Trials) ordered.Say($"{(trial.AsItMust ? "as it must" : "NOT AS IT MUST")}: {trial.What}; {trial.Ran}; {trial.Found}");
        TrustPage.Write(figure, string.Create(CultureInfo.InvariantCulture, $"./linnet bench trust {Name} --count {ordered.Count} --seed {ordered.Seed}"), watch.Elapsed);
        return figure.Holds;
    }
}

/// <summary>What a run was asked for.</summary>
/// <param name="Count">How much of what the harness counts.</param>
/// <param name="Seed">What its choices are drawn from.</param>
/// <param name="Say">Told how far it is.</param>
public sealed record Ordered(int Count, int Seed, Action<string> Say);
