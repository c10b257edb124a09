using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F16: whatever is killed while somebody types, ten seconds of typing are lost at most.</summary>
internal static class TypingFigure
{
    private const int AtOnce = 20;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("typing", "F16: browser, session, Linnet and database ended while people type.", "interruptions", 160, RunAsync)
    {
        Cannot = () => Typists.AreHere ? null : "The page's own script is run with Node.js, which is not on this machine. Nothing ran, and the figure stays as it was.",
    };

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var rounds = Math.Max(1, ordered.Count / AtOnce);
        var sound = await OneAsync(new() { Rounds = rounds, Typists = AtOnce, Seed = ordered.Seed }, ordered, cancel);
        var control = await OneAsync(new() { Rounds = 1, Typists = AtOnce, Seed = ordered.Seed, WithoutAutosave = true }, ordered, cancel);
        return new()
        {
            Number = "F16",
            Title = "whatever ends while somebody types, ten seconds of it are lost at most",
            Asked = "browser, session, Linnet and database killed 1,000 times while people type on a form: at most 10 s of typing lost, nothing lost that Linnet had said it keeps, shown to its author alone.",
            Trials =
            [
                new("20 people at once, typing without a pause; the browser killed in each round, and in three of four the session, Linnet or every process of PostgreSQL before it", Ran(sound), Found(sound), sound is { LostMoreThanTenSeconds: 0, KeptAndLost: 0, SeenElsewhere: 0, Letters: > 0 }),
                new("control: nothing kept while it is typed", Ran(control), Found(control), control.LostMoreThanTenSeconds > 0),
            ],
        };
    }

    private static async Task<TypingFound> OneAsync(KilledTyping typing, Ordered ordered, CancellationToken cancel)
    {
        var found = await typing.RunAsync(cancel);
        ordered.Say($"{Ran(found)}; {Found(found)}");
        return found;
    }

    private static string Ran(TypingFound found) => string.Create(English, $"{found.Kills:N0} interruptions, {found.Letters:N0} letters typed");

    private static string Found(TypingFound found) => string.Create(English, $"{found.MostLost.TotalSeconds:N1} s of typing lost at most, {found.LostMoreThanTenSeconds:N0} lost more than 10 s; {found.KeptAndLost:N0} kept and lost; {found.SeenElsewhere:N0} shown to somebody else");
}
