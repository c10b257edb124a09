namespace Linnet.Bench.Trust.Canaries;

/// <summary>A word that stands in one place of the record and nowhere else in the world.</summary>
/// <param name="Token">The word.</param>
/// <param name="What">Where it stands, in a few words.</param>
/// <param name="For">The posts to whom it may be shown.</param>
internal sealed record Canary(string Token, string What, IReadOnlySet<string> For)
{
    private static readonly Random Draw = new(7);

    /// <summary>One of its own for each.</summary>
    public static Canary Of(string what, params string[] posts) => new($"Qz{string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + Draw.Next(26))))}", what, posts.ToHashSet());
}

/// <summary>A canary where it must not be.</summary>
/// <param name="Canary">The canary.</param>
/// <param name="Where">The page and who asked for it, or the file.</param>
internal sealed record OutOfPlace(Canary Canary, string Where)
{
    /// <inheritdoc />
    public override string ToString() => $"{Canary.What} on {Where}";
}
