using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F15: what is due when does not depend on where the machine stands.</summary>
internal static class TimeFigure
{
    private static readonly string[] Zones = ["UTC", "Europe/London", "Pacific/Auckland", "America/Los_Angeles"];
    private static readonly string[] Projects = ["Linnet.Tests", "Linnet.Returns.Tests", "Linnet.Simulation.Tests"];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("time", "F15: the tests under other time zones, and every half hour from 2000 to 2100.", "time zones", Zones.Length, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var trials = new List<Trial>();
        foreach (var zone in Zones.Take(ordered.Count))
        {
            var (passed, failed) = (0, 0);
            foreach (var project in Projects)
            {
                var tests = await TestsElsewhere.RunAsync(project, zone, cancel);
                (passed, failed) = (passed + tests.Passed, failed + tests.Failed);
            }

            ordered.Say($"{zone}: {passed} passed, {failed} failed");
            trials.Add(new($"the tests of domain, returns and invented councils, the machine in {zone}", string.Create(English, $"{passed + failed:N0} tests"), string.Create(English, $"{failed:N0} failed"), failed == 0 && passed > 0));
        }

        var sound = EveryHalfHour.Compare(EveryHalfHour.Calendars);
        var naive = EveryHalfHour.Compare(EveryHalfHour.Naive);
        return new()
        {
            Number = "F15",
            Title = "what is due when does not depend on where the machine stands",
            Asked = "the suite under three time zones, and every day from 2000 to 2100: the same everywhere.",
            Trials =
            [
                .. trials,
                new("the day that each half hour belongs to, against the words of the Summer Time Act", Ran(sound), Found(sound), sound.Wrong == 0),
                new("control: the day in UTC", Ran(naive), Found(naive), naive.Wrong > 0),
            ],
        };
    }

    private static string Ran((int HalfHours, int Wrong) compared) => string.Create(English, $"{compared.HalfHours:N0} half hours from 2000 to 2100");

    private static string Found((int HalfHours, int Wrong) compared) => string.Create(English, $"{compared.Wrong:N0} on another day");
}
