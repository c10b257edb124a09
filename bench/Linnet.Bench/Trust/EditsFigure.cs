using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>F4: of several who change the same thing at once, one wins and the others are told.</summary>
internal static class EditsFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("edits", "F4: conflicting edits through two instances on one database.", "edits", 20_000, RunAsync);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await OneAsync(new() { Edits = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
        var control = await OneAsync(new() { Edits = Math.Clamp(ordered.Count / 10, 400, 10_000), Seed = ordered.Seed, Unguarded = true }, ordered, cancel);
        return new()
        {
            Number = "F4",
            Title = "of several who change the same thing at once, none is lost without a word",
            Asked = "200,000 conflicting edits through two instances: 0 lost, 0 twice, everybody whose edit was not taken told why.",
            Trials =
            [
                new("corrections of one entry, allocations of one child and one form sent by four people at once, two at each of two instances", Ran(sound), Found(sound), sound is { Lost: 0, Doubled: 0, Untold: 0, Won: > 0 }),
                new("control: locks that hold nobody, and no constraint that two corrections cannot both win", Ran(control), Found(control), control.Lost > 0),
            ],
        };
    }

    private static async Task<EditsFound> OneAsync(ConflictingEdits edits, Ordered ordered, CancellationToken cancel)
    {
        var found = await edits.RunAsync(cancel);
        ordered.Say($"{Ran(found)}; {Found(found)}");
        return found;
    }

    private static string Ran(EditsFound found) => string.Create(English, $"{found.Tried:N0} edits: {found.Won:N0} recorded, {found.SentBefore:N0} told that the form had been taken, {found.Told:N0} told why not");

    private static string Found(EditsFound found) => string.Create(English, $"{found.Lost:N0} lost or written over, {found.Doubled:N0} twice, {found.Untold:N0} told nothing");
}
