namespace Linnet.Simulation.Chance;

/// <summary>
/// Chance that can be thrown again: the same seed gives the same throws on every machine and under every version of .NET.
/// </summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood, 2014): the state grows by the golden ratio, and each state is mixed into a throw. Only whole numbers,
/// multiplication and division are used: logarithms may differ in their last digit between machines.
/// </remarks>
internal sealed class Dice(ulong seed)
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;
    private ulong state = seed;

    /// <summary>Sixty-four bits.</summary>
    public ulong Next()
    {
        state += GoldenRatio;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Dice of their own for a family or a narrative, so that what happens to one leaves the others' throws alone.</summary>
    public Dice Apart() => new(Next());

    /// <summary>A share from 0 up to, and without, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Whether something with this probability happens.</summary>
    public bool Chance(double probability) => Share() < probability;

    /// <summary>A whole number from the least to the most, both possible.</summary>
    public int Between(int least, int most) => most <= least ? least : least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>A whole number from the range, nearest its middle most often.</summary>
    public int Around(int least, int most) => (Between(least, most) + Between(least, most) + 1) / 2;

    /// <summary>A whole number from the range, low ones far more often: most waits are short and a few are long.</summary>
    public int Short(int least, int most)
    {
        var share = Share();
        return least + (int)(share * share * share * (most - least + 1));
    }

    /// <summary>How often something happens that is expected this often.</summary>
    public int Times(double expected)
    {
        var tries = ((int)expected * 4) + 4;
        var times = 0;
        for (var attempt = 0; attempt < tries; attempt++)
            if (Chance(expected / tries)) times++;
        return times;
    }

    /// <summary>One of these, each as likely.</summary>
    public T OneOf<T>(IReadOnlyList<T> these) => these[Between(0, these.Count - 1)];

    /// <summary>One of these, by weight.</summary>
    public T Weighted<T>(IReadOnlyList<(T What, double Weight)> these)
    {
        var total = 0.0;
        foreach (var (_, weight) in these) total += weight;
        var thrown = Share() * total;
        foreach (var (what, weight) in these)
        {
            thrown -= weight;
            if (thrown < 0) return what;
        }

        return these[^1].What;
    }
}
