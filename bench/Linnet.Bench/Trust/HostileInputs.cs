using System.Diagnostics;

namespace Linnet.Bench.Trust;

/// <summary>Gives every reader spoilt inputs, and counts those at which it throws, hangs, or takes what it cannot read back.</summary>
public static class HostileInputs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>As many inputs for each reader as its share of the count.</summary>
    public static IReadOnlyList<HostileFound> Run(int count, int seed, CancellationToken cancel)
    {
        var readers = Reader.All();
        var shares = readers.Sum(r => r.Share);
        return [.. readers.Select(r => Run(r, Math.Max(1, (int)((long)count * r.Share / shares)), seed, cancel))];
    }

    /// <summary>The same for a reader with a fault that is known.</summary>
    public static HostileFound RunFaulty(int count, int seed, CancellationToken cancel) => Run(Reader.Faulty(), count, seed, cancel);

    private static HostileFound Run(Reader reader, int count, int seed, CancellationToken cancel)
    {
        var found = new HostileFound(reader.What, count, Answered: 0, Unhandled: 0, Hung: 0, Unreadable: 0, First: "");
        for (var number = 0; number < count && !cancel.IsCancellationRequested; number++)
        {
            var mutation = new Mutation(seed * 1_000_003 + number);
            var watch = Stopwatch.StartNew();
            found = Try(reader, mutation, number, found);
            if (watch.Elapsed > Patience) found = found with { Hung = found.Hung + 1, First = First(found, number, "hung") };
        }

        return found;
    }

    /// <summary>Whatever is thrown but a refusal in words is a fault, whatever it is.</summary>
    private static HostileFound Try(Reader reader, Mutation mutation, int number, HostileFound found)
    {
        try
        {
            return reader.Read(mutation)
                ? found with { Answered = found.Answered + 1 }
                : found with { Unreadable = found.Unreadable + 1, First = First(found, number, "took what it cannot read back") };
        }
        catch (Exception wrong)
        {
            return found with { Unhandled = found.Unhandled + 1, First = First(found, number, $"{wrong.GetType().Name} in {new StackTrace(wrong).GetFrame(0)?.GetMethod()?.Name}") };
        }
    }

    private static string First(HostileFound found, int number, string what) => found.First.Length > 0 ? found.First : $"input {number}: {what}";
}

/// <summary>What hostile inputs came to at one reader.</summary>
/// <param name="What">The reader.</param>
/// <param name="Inputs">How many it was given.</param>
/// <param name="Answered">How many it took or refused in words.</param>
/// <param name="Unhandled">At how many it threw anything else.</param>
/// <param name="Hung">At how many it took longer than two seconds.</param>
/// <param name="Unreadable">How many it took and could not read back.</param>
/// <param name="First">The first that went wrong; empty when none did.</param>
public sealed record HostileFound(string What, int Inputs, int Answered, int Unhandled, int Hung, int Unreadable, string First)
{
    /// <summary>Whether every input was answered.</summary>
    public bool IsSound => this is { Unhandled: 0, Hung: 0, Unreadable: 0 } && Answered == Inputs;
}
