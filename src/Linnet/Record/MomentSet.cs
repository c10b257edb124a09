using System.Collections.Concurrent;

namespace Linnet.Record;

/// <summary>The moments that one entry is. Few combinations occur, so each is kept once and numbered.</summary>
public sealed class MomentSet
{
    private static readonly ConcurrentDictionary<string, MomentSet> Known = new(StringComparer.Ordinal);
    private static int count;

    private MomentSet(string key, int number)
    {
        Key = key;
        Number = number;
        Moments = [.. key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => MomentTable.All.GetValueOrDefault(m)).OfType<Moment>()];
    }

    /// <summary>No moment at all.</summary>
    public static MomentSet Empty { get; } = Of("");

    /// <summary>How many combinations have been met.</summary>
    public static int Count => Volatile.Read(ref count);

    /// <summary>The moments' keys in order, joined by spaces: how the set is stored.</summary>
    public string Key { get; }

    /// <summary>Its number in this process.</summary>
    public int Number { get; }

    /// <summary>The moments.</summary>
    public IReadOnlyList<Moment> Moments { get; }

    /// <summary>Every combination met so far, by number.</summary>
    public static IEnumerable<MomentSet> All => Known.Values;

    /// <summary>The set of these moments.</summary>
    public static MomentSet Of(IEnumerable<Moment> moments) => Of(string.Join(' ', moments.Select(m => m.Key)));

    /// <summary>The set stored under this key. A moment that is no longer declared is left out.</summary>
    public static MomentSet Of(string key)
    {
        if (Known.TryGetValue(key, out var set)) return set;
        lock (Known)
        {
            if (Known.TryGetValue(key, out set)) return set;
            set = new(key, count);
            Known[key] = set;
            Volatile.Write(ref count, count + 1);
            return set;
        }
    }

    /// <summary>Whether this moment is among them.</summary>
    public bool Has(Moment moment)
    {
        foreach (var one in Moments)
            if (ReferenceEquals(one, moment)) return true;
        return false;
    }
}
