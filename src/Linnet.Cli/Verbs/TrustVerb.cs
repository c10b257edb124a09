using Linnet.Bench.Trust;

namespace Linnet.Cli.Verbs;

/// <summary>The harnesses behind the figures of <c>docs/trust.md</c>. Each starts a PostgreSQL of its own.</summary>
public static class TrustVerb
{
    public static Command Command()
    {
        var trust = new Command("trust", "The harnesses behind the figures of docs/trust.md: each writes its own section. Each starts a PostgreSQL of its own.");
        foreach (var harness in Harness.All) trust.Add(Command(harness));
        return trust;
    }

    private static Command Command(Harness harness)
    {
        var count = new Option<int>("--count") { Description = $"How many {harness.Counts}.", DefaultValueFactory = _ => harness.Usual };
        var seed = new Option<int>("--seed") { Description = "What its choices are drawn from.", DefaultValueFactory = _ => 1 };
        count.Validators.Add(given =>
        {
            if (given.GetValue(count) < 1) given.AddError("--count is 1 or more.");
        });
        var command = new Command(harness.Name, harness.Says) { count, seed };
        command.SetAction(async (call, cancel) =>
            await harness.PublishAsync(new(call.GetValue(count), call.GetValue(seed), Console.WriteLine), cancel) ? ExitCode.Done : ExitCode.WeAreWrong);
        return command;
    }
}
