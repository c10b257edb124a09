using System.Globalization;

namespace Linnet.Bench.Trust.Looking;

/// <summary>F24: whoever looks at records out of curiosity comes up, and few others do.</summary>
internal static class SnoopersFigure
{
    private const double LeastRecall = 0.95;
    private const double LeastExplained = 0.95;
    private const int LooksOfControl = 100_000;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("snoopers", "F24: 500 people who look at records out of curiosity, among people at work.", "looks", 1_000_000, RunAsync);

    private static Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = Seek(new() { Looks = ordered.Count, Seed = ordered.Seed }, ordered);
        var control = Seek(new() { Looks = Math.Min(ordered.Count, LooksOfControl), Seed = ordered.Seed, KnowsNoRelation = true }, ordered);
        return Task.FromResult(new TrustFigure
        {
            Number = "F24",
            Title = "whoever looks at records out of curiosity comes up",
            Asked = "500 curious people in 1,000,000 looks: recall at least 0.95, precision stated, at least 95 % of looks explained by the record.",
            Trials =
            [
                new("an invented council gone through 28 days at a time: five ways of being curious, among people at work who err, cover for each other and ask for advice", Ran(sound), Found(sound), sound.Recall >= LeastRecall && (double)sound.Explained / sound.Altogether >= LeastExplained),
                new("control: a search that knows nobody's work, nobody's team and nobody's writing", Ran(control), Found(control), control.Precision < sound.Precision / 2),
            ],
        });
    }

    private static SnoopersFound Seek(SoughtSnoopers sought, Ordered ordered)
    {
        var found = sought.Run();
        ordered.Say($"{Ran(found)}; {Found(found)}");
        return found;
    }

    private static string Ran(SnoopersFound found) => string.Create(English, $"{found.Looks:N0} looks of {found.People:N0} people, {found.Planted:N0} times out of curiosity");

    private static string Found(SnoopersFound found) => string.Create(English,
        $"recall {found.Recall:0.000}{(found.Missed.Count > 0 ? $" (missed: {string.Join(", ", found.Missed)})" : "")}; precision {found.Precision:0.00} ({found.AskedRightly:N0} of {found.Asked:N0} who come up with a child; the others: {string.Join(", ", found.AskedWrongly)}); {100.0 * found.Explained / found.Altogether:0.0} % of looks explained by the record");
}
