namespace Linnet.Rights;

/// <summary>Words of a record that a copy of it should perhaps not hold. A person decides.</summary>
/// <param name="Words">The words and their other forms; empty for all of an entry.</param>
/// <param name="Of">The entry in which they stand; null for wherever they stand.</param>
/// <param name="Reason">Why, as it seems.</param>
/// <param name="Because">What made us think so, in a few words.</param>
public sealed record Suggestion(IReadOnlyList<string> Words, Guid? Of, RedactionReason Reason, string Because)
{
    /// <summary>In how many places the words stand.</summary>
    public int Places { get; init; }

    /// <summary>Where they stand first, with what stands around them.</summary>
    public string Example { get; init; } = "";

    /// <summary>The words as they are written on a form.</summary>
    public string Written => string.Join("; ", Words);

    /// <summary>Under which a decision on it is found again.</summary>
    public string Key => KeyOf(Words, Of);

    /// <summary>Under which words are found again, wherever or in one entry.</summary>
    public static string KeyOf(IEnumerable<string> words, Guid? of) => $"{of}|{string.Join(';', words.Select(SoughtWords.Key).Order(StringComparer.Ordinal))}";
}
