namespace Linnet.Rights;

/// <summary>Takes out of writing what was decided. What stands in its place is as long for a short name as for a long one.</summary>
public sealed class TakingOut
{
    private readonly Dictionary<string, int> everywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, Dictionary<string, int>> within = [];
    private readonly Dictionary<Guid, int> whole = [];
    private readonly SoughtWords sought;
    private readonly SortedDictionary<int, int> places = [];

    /// <summary>By these decisions.</summary>
    public TakingOut(Redactions redactions)
    {
        foreach (var redaction in redactions.Standing)
        {
            if (redaction.Of is not { } of)
            {
                if (redaction.Says.TakenOut) Add(everywhere, redaction);
            }
            else if (redaction.Words.Count > 0) Add(within.TryGetValue(of, out var here) ? here : within[of] = new(StringComparer.Ordinal), redaction);
            else if (redaction.Says.TakenOut) whole[of] = redaction.Number;
        }

        sought = new(everywhere.Keys);
    }

    /// <summary>In how many places something was taken out, by the number of the decision.</summary>
    public IReadOnlyDictionary<int, int> Places => places;

    /// <summary>The number under which all of an entry is left out; null where it is not.</summary>
    public int? Whole(Guid entry)
    {
        if (!whole.TryGetValue(entry, out var number)) return null;
        Count(number);
        return number;
    }

    /// <summary>Writing of an entry without what is taken out.</summary>
    public string From(Guid entry, string writing)
    {
        var plain = SoughtWords.Plain(writing);
        if (!within.TryGetValue(entry, out var here)) return sought.Replace(plain, w => Instead(everywhere[SoughtWords.Key(w)]));

        return new SoughtWords(everywhere.Keys.Concat(here.Keys))
            .Replace(plain, w => here.TryGetValue(SoughtWords.Key(w), out var number) ? (number == 0 ? w : Instead(number)) : Instead(everywhere[SoughtWords.Key(w)]));
    }

    /// <summary>What stands where words stood.</summary>
    public static string Mark(int number) => $"[taken out: {number}]";

    private static void Add(Dictionary<string, int> to, Redaction redaction)
    {
        foreach (var words in redaction.Words) to[SoughtWords.Key(words)] = redaction.Number;
    }

    private string Instead(int number)
    {
        Count(number);
        return Mark(number);
    }

    private void Count(int number) => places[number] = places.GetValueOrDefault(number) + 1;
}
