using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F5: no page of a record is served without a row that says who was shown it.</summary>
internal static class ReadsFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("reads", "F5: pages of records while who looks cannot be written down part of the time.", "pages served", 20_000, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await OneAsync(new() { Reads = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
        var control = await OneAsync(new() { Reads = Math.Clamp(ordered.Count / 10, 1_000, 20_000), Seed = ordered.Seed, Forgets = true }, ordered, cancel);
        return new()
        {
            Number = "F5",
            Title = "no record is shown without a row that says to whom",
            Asked = "1,000,000 reads through the pages, with kills: 0 served without a committed row of the look.",
            Trials =
            [
                new("every page that shows one child, while the table of looks is closed, locked, cut off or killed", Ran(sound), Found(sound), sound is { WithoutRow: 0, Served: > 0, Refused: > 0 }),
                new("control: a table of looks that takes every row and forgets one in a hundred", Ran(control), Found(control), control.WithoutRow > 0),
            ],
        };
    }

    private static async Task<ReadsFound> OneAsync(ReadsUnderTrouble reads, Ordered ordered, CancellationToken cancel)
    {
        var found = await reads.RunAsync(cancel);
        ordered.Say($"{Ran(found)}; {Found(found)}");
        return found;
    }

    private static string Ran(ReadsFound found) => string.Create(English, $"{found.Served:N0} pages served of {found.Pages:N0} kinds, {found.Refused:N0} refused in {found.Troubles:N0} troubles");

    private static string Found(ReadsFound found) => string.Create(English, $"{found.WithoutRow:N0} served without a row; {found.RowsOnly:N0} rows of pages that were then not served");
}
