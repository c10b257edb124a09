using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Retention;

namespace Linnet.Cli.Verbs;

/// <summary>Until when children's records are kept, by which rule, and the destruction of those whose time is over.</summary>
public static class RetentionVerb
{
    public static Command Command()
    {
        var all = new Option<bool>("--all") { Description = "Every child, also those that are kept." };
        var due = new Command("due", "The children's records that may be destroyed, with the rule.") { all };
        due.SetAction((call, cancel) => OpenRecord.DoAsync(database => DueAsync(database, call.GetValue(all), cancel), cancel));

        var child = new Argument<string>("CHILD") { Description = "The council's identifier." };
        var destroy = new Command("destroy", "Destroy what was written about one child whose time is over, and which two managers have approved on screen. It cannot be brought back.") { child };
        destroy.SetAction((call, cancel) => OpenRecord.DoAsync(database => DestroyAsync(database, call.GetRequiredValue(child), cancel), cancel));
        return new("retention", "Until when records are kept, and the destruction of those whose time is over.") { due, destroy };
    }

    private static async Task<int> DueAsync(Database database, bool all, CancellationToken cancel)
    {
        var today = Today.InLondon();
        foreach (var kept in (await new Destruction(database).AllAsync(cancel)).Where(k => all || k.MayGo(today)).OrderBy(k => k.Until ?? LocalDate.MaxIsoValue))
            Console.WriteLine($"{kept.Child} {(kept.Until is { } until ? Written.Day(until) : "not to be known")} {kept.Rule.Key}{(kept.HeldOn(today) ? " under a legal hold" : "")}");
        return ExitCode.Done;
    }

    private static async Task<int> DestroyAsync(Database database, string child, CancellationToken cancel)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var problems = await new Destruction(database).DestroyAsync(Subject.Child(child), now, London.DayOf(now), cancel);
        foreach (var problem in problems) await Console.Error.WriteLineAsync($"{problem.Message}.");
        if (problems.Count > 0) return ExitCode.InputIsWrong;
        Console.WriteLine("What was written about the child is destroyed. That there were entries stays.");
        return ExitCode.Done;
    }
}
