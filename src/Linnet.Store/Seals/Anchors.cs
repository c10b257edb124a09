using System.Globalization;

namespace Linnet.Store.Seals;

/// <summary>The last seal of each chain, written down outside the database: what is cut off its end, or put back from an older copy, shows.</summary>
/// <remarks>
/// In the folder that LINNET_ANCHORS names, best on another machine's disk; else beside the keys. <c>entries.head</c> is replaced with each
/// seal; <c>entries.heads</c> keeps the first of every hour.
/// </remarks>
internal sealed class Anchors
{
    private readonly string folder;

    private Anchors(string folder) => this.folder = folder;

    /// <summary>Where seals are written down; null where there is no folder for it.</summary>
    public static Anchors? Of(RecordKeys keys) =>
        keys.Folder is not { } beside ? null
        : new(Environment.GetEnvironmentVariable("LINNET_ANCHORS") is { Length: > 0 } folder ? folder : beside);

    public void Write(Seal seal)
    {
        Directory.CreateDirectory(folder);
        var line = string.Create(CultureInfo.InvariantCulture, $"{seal.MadeAt:O} {seal.Number} {Convert.ToHexStringLower(seal.Code)}\n");
        var before = Last(seal.Chain);
        var making = $"{Head(seal.Chain)}.{Environment.ProcessId}";
        File.WriteAllText(making, line);
        File.Move(making, Head(seal.Chain), overwrite: true);
        if (before is null || before.Hour != Hour(line))
            File.AppendAllText(Heads(seal.Chain), line);
    }

    /// <summary>The seals that were written down, the last one among them.</summary>
    public IReadOnlyList<Anchor> Read(Chain chain) =>
        [
            .. (File.Exists(Heads(chain)) ? File.ReadLines(Heads(chain)) : []).Select(Parse).OfType<Anchor>(),
            .. Last(chain) is { } last ? new[] { last } : [],
        ];

    private Anchor? Last(Chain chain) => File.Exists(Head(chain)) ? Parse(File.ReadAllText(Head(chain)).Trim()) : null;

    private string Head(Chain chain) => Path.Combine(folder, $"{Sealing.TableOf(chain)}.head");

    private string Heads(Chain chain) => Path.Combine(folder, $"{Sealing.TableOf(chain)}.heads");

    private static string Hour(string line) => line[..13];

    private static Anchor? Parse(string line) =>
        line.Split(' ') is [var at, var number, var code] && long.TryParse(number, CultureInfo.InvariantCulture, out var counted)
            ? new(Hour(at), counted, code)
            : null;
}

/// <summary>A seal that was written down outside.</summary>
/// <param name="Hour">The hour in which it was made, as 2026-03-01T09.</param>
internal sealed record Anchor(string Hour, long Number, string Code);
