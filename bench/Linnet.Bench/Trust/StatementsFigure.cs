using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F3: a write of which any statement fails is there whole or not at all.</summary>
internal static class StatementsFigure
{
    private const int OfTheControl = 100;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("statements", "F3: each statement of each write failed in turn.", "points of failure at most", 10_000, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await OneAsync(new() { Points = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
        var around = await OneAsync(new() { Points = ordered.Count, Seed = ordered.Seed, Tried = WritesTried.AroundTheRecord }, ordered, cancel);
        var control = await OneAsync(new() { Points = OfTheControl, Seed = ordered.Seed, Tried = WritesTried.Split }, ordered, cancel);
        return new()
        {
            Number = "F3",
            Title = "a write is there whole or not at all",
            Asked = "every statement of every write failed in turn, before and after PostgreSQL did it: 0 partial writes, and one effect after it was sent again.",
            Trials =
            [
                new("each kind of record, a correction, a document and three children at once through the store's one door", Ran(sound), Found(sound), Sound(sound)),
                new("what is being typed, an extract, tries to sign in, codes, another password, a passkey, sessions", Ran(around), Found(around), Sound(around)),
                new("control: three children at once, in two transactions", Ran(control), Found(control), control.Partial > 0),
            ],
        };
    }

    private static async Task<FailedFound> OneAsync(FailedStatements statements, Ordered ordered, CancellationToken cancel)
    {
        var found = await statements.RunAsync(cancel);
        ordered.Say($"{Ran(found)}; {Found(found)}");
        return found;
    }

    private static bool Sound(FailedFound found) => found is { Partial: 0, Lost: 0, NotOnce: 0, Points: > 0 };

    private static string Ran(FailedFound found) => string.Create(English, $"{found.Writes:N0} kinds of write ({found.NotTaken:N0} more need something else first), {found.Points:N0} points of failure: nothing there after {found.Nothing:N0}, everything after {found.Everything:N0}");

    private static string Found(FailedFound found) => string.Create(English, $"{found.Partial:N0} partial, {found.Lost:N0} acknowledged and lost, {found.NotOnce:N0} not there once after it was sent again");
}
