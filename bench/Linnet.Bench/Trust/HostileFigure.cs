using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F10: whatever comes in is read, or refused in words.</summary>
internal static class HostileFigure
{
    private const int OfTheControl = 10_000;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("hostile", "F10: spoilt files, lines and forms.", "inputs", 400_000, (ordered, cancel) => Task.FromResult(Run(ordered, cancel)));

    private static TrustFigure Run(Ordered ordered, CancellationToken cancel)
    {
        var found = HostileInputs.Run(ordered.Count, ordered.Seed, cancel);
        var faulty = HostileInputs.RunFaulty(Math.Min(ordered.Count, OfTheControl), ordered.Seed, cancel);
        return Figure([.. found.Select(f => Trial(f, f.IsSound)), Trial(faulty with { What = $"control: {faulty.What}" }, faulty.Unhandled > 0)]);
    }

    private static TrustFigure Figure(IReadOnlyList<Trial> trials) => new()
    {
        Number = "F10",
        Title = "whatever comes in is read, or refused in words",
        Asked = "10,000,000 hostile inputs on importers and forms: 0 unhandled, 0 hung (2 s), 0 taken that cannot be read back.",
        Trials = trials,
    };

    private static Trial Trial(HostileFound found, bool asItMust) => new(
        found.What,
        string.Create(English, $"{found.Inputs:N0} inputs"),
        string.Create(English, $"{found.Unhandled:N0} unhandled, {found.Hung:N0} hung, {found.Unreadable:N0} taken and not read back{(found.First.Length > 0 ? $" ({found.First})" : "")}"),
        asItMust);
}
