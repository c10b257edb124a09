using System.Globalization;
using Linnet.Bench.Trust.Canaries;

namespace Linnet.Bench.Trust;

/// <summary>F7: what is kept from somebody is in no byte that they can fetch.</summary>
internal static class CanariesFigure
{
    private const int ForControl = 250;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("canaries", "F7: words that are kept from somebody, sought in everything that somebody can fetch.", "pages each of them fetches at most", 600, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await OneAsync(new() { PagesEach = ordered.Count }, ordered, cancel);
        var control = await OneAsync(new() { PagesEach = Math.Min(ordered.Count, ForControl), Leaks = true }, ordered, cancel);
        return new()
        {
            Number = "F7",
            Title = "what is kept from somebody is in nothing that they can fetch",
            Asked = "Every page, export, search, error, log and temporary file, for every post: 0 words out of place.",
            Trials =
            [
                new("restricted and closed records, conflicts of interest, protected addresses, allegations, reflective supervision: every post fetches what it can find", Ran(sound), Found(sound), sound is { OutOfPlace.Count: 0, Pages: > 0 }),
                new("control: a page that shows one protected address", Ran(control), Found(control), control.OutOfPlace.Count > 0),
            ],
        };
    }

    private static async Task<CanariesFound> OneAsync(CanaryCrawl crawl, Ordered ordered, CancellationToken cancel)
    {
        var found = await crawl.RunAsync(cancel);
        ordered.Say($"{Ran(found)}; {Found(found)}");
        foreach (var line in found.OutOfPlace.Take(20)) ordered.Say($"  {line}");
        return found;
    }

    private static string Ran(CanariesFound found) => string.Create(English, $"{found.Pages:N0} pages fetched by {found.Readers:N0} people, {found.Files:N0} files that the program wrote, every table for what is sealed; {found.Canaries:N0} words");

    private static string Found(CanariesFound found) => string.Create(English, $"{found.OutOfPlace.Count:N0} out of place");
}
