using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F17: whoever leaves, or may do less, is refused at once on every instance.</summary>
internal static class LeaversFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("leavers", "F17: what somebody may do ends through one instance and is tried on the other.", "times for each kind of end", 10, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await new Leavers { Repeats = ordered.Count }.RunAsync(cancel);
        ordered.Say($"{Ran(sound)}; {Found(sound)}");
        var control = await new Leavers { Repeats = 1, KeepsSessions = true }.RunAsync(cancel);
        return new()
        {
            Number = "F17",
            Title = "whoever leaves, or may do less, is refused at once on every instance",
            Asked = "1,000 ends (account, post, team, session, record) through one instance, used on the other: refused within a second.",
            Trials =
            [
                new("accounts ended, posts and teams changed, sessions ended, conflicts of interest recorded: tried at once on the other instance", Ran(sound), Found(sound), sound.Count > 0 && sound.All(r => r.InTime)),
                new("control: an instance that keeps who is signed in, and as what", Ran(control), Found(control), control.Any(r => !r.InTime)),
            ],
        };
    }

    private static string Ran(IReadOnlyList<Refusal> found) => string.Create(English, $"{found.Count:N0} ends of {found.DistinctBy(r => r.End).Count():N0} kinds");

    private static string Found(IReadOnlyList<Refusal> found) => string.Create(English,
        $"{found.Count(r => !r.InTime):N0} not refused within a second; the slowest of the others after {found.Where(r => r.InTime).Max(r => r.Took)?.TotalMilliseconds ?? 0:N0} ms");
}
