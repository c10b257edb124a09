using Linnet.Record;

namespace Linnet.Rights;

/// <summary>One decision on words of a copy that stands.</summary>
/// <param name="Number">Its number in the copy, where it takes something out; 0 where it leaves it in.</param>
/// <param name="Entry">The entry that says so.</param>
/// <param name="Says">What was decided.</param>
/// <param name="Agreed">Whether a second person agreed.</param>
public sealed record Redaction(int Number, Entry Entry, RedactionDecided Says, bool Agreed)
{
    /// <summary>The words; none for all of an entry.</summary>
    public IReadOnlyList<string> Words => SoughtWords.Of(Says.Words);

    /// <summary>The entry in which they stand; null for wherever they stand.</summary>
    public Guid? Of => Guid.TryParse(Says.Of, out var of) ? of : null;

    /// <summary>Whether somebody else has yet to look at it.</summary>
    public bool WaitsForSecond => Says.Reason.NeedsSecond && !Agreed;
}

/// <summary>What has been decided for one request on words that are somebody else's, and what is still to be decided.</summary>
/// <param name="Standing">The decisions that stand, in the order in which they were first made.</param>
/// <param name="Open">What is suggested and nobody has decided, or a second person did not agree with.</param>
public sealed record Redactions(IReadOnlyList<Redaction> Standing, IReadOnlyList<Suggestion> Open)
{
    /// <summary>What waits for a second person.</summary>
    public IEnumerable<Redaction> ToCheck => Standing.Where(r => r.WaitsForSecond);

    /// <summary>What is taken out.</summary>
    public IEnumerable<Redaction> TakenOut => Standing.Where(r => r.Says.TakenOut);

    /// <summary>Whether everything is decided, and looked at where it must be.</summary>
    public bool AreReady => Open.Count == 0 && !ToCheck.Any();

    /// <summary>Reads them.</summary>
    /// <param name="request">The entries of the request that stand, in order.</param>
    /// <param name="suggestions">What is suggested of the record.</param>
    public static Redactions Of(IEnumerable<Entry> request, IReadOnlyList<Suggestion> suggestions)
    {
        var latest = new OrderedDictionary<string, Redaction>(StringComparer.Ordinal);
        var refused = new Dictionary<string, Suggestion>(StringComparer.Ordinal);
        foreach (var entry in request)
        {
            if (entry.Particulars is RedactionDecided decided)
            {
                var made = new Redaction(0, entry, decided, Agreed: false);
                latest[Suggestion.KeyOf(made.Words, made.Of)] = made;
                refused.Remove(Suggestion.KeyOf(made.Words, made.Of));
            }
            else if (entry.Particulars is RedactionChecked looked && latest.FirstOrDefault(l => l.Value.Entry.Id.ToString() == looked.Decision) is { Key: { } key } of)
            {
                if (looked.Agreed)
                {
                    latest[key] = of.Value with { Agreed = true };
                    continue;
                }

                latest.Remove(key);
                refused[key] = new(of.Value.Words, of.Value.Of, of.Value.Says.Reason, "A second person did not agree with what was decided");
            }
        }

        var number = 0;
        return new(
            [.. latest.Values.Select(r => r.Says.TakenOut ? r with { Number = ++number } : r)],
            [.. refused.Values.Concat(suggestions.Where(s => !latest.ContainsKey(s.Key) && !refused.ContainsKey(s.Key)))]);
    }
}
