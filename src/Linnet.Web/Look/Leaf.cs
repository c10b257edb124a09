namespace Linnet.Web.Look;

/// <summary>One page of a long list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Altogether">How many there are altogether.</param>
public sealed record Leaf<T>(IReadOnlyList<T> Items, int Number, int Altogether)
{
    /// <summary>How many pages there are.</summary>
    public int Leaves => Leaf.Needed(Altogether);

    /// <summary>The place of the first on it, from 1.</summary>
    public int First => Altogether == 0 ? 0 : ((Number - 1) * Leaf.Length) + 1;

    /// <summary>The place of the last on it.</summary>
    public int Last => Math.Min(Altogether, Number * Leaf.Length);
}

/// <summary>Cuts long lists into pages.</summary>
public static class Leaf
{
    /// <summary>How many stand on one page.</summary>
    public const int Length = 50;

    /// <summary>Nothing.</summary>
    public static Leaf<T> Empty<T>() => new([], 1, 0);

    /// <summary>This page of these; the nearest there is, where that number does not exist.</summary>
    public static Leaf<T> Of<T>(IReadOnlyList<T> all, int number)
    {
        var nearest = Math.Clamp(number, 1, Needed(all.Count));
        return new([.. all.Skip((nearest - 1) * Length).Take(Length)], nearest, all.Count);
    }

    /// <summary>The numbers of the pages that are offered beside this one: the first, the last and the nearest, and a null where some are left out.</summary>
    public static IEnumerable<int?> Near(int number, int leaves)
    {
        var before = 0;
        foreach (var near in Enumerable.Range(1, leaves).Where(n => n == 1 || n == leaves || Math.Abs(n - number) <= 1))
        {
            if (near > before + 1) yield return null;
            yield return before = near;
        }
    }

    internal static int Needed(int altogether) => Math.Max(1, (altogether + Length - 1) / Length);
}
