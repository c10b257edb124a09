namespace Linnet.Bench.Trust.Access;

/// <summary>Every call that can be made: route, method, post, tie and state. First those in which each goes with each other once.</summary>
internal sealed class CallsOfAccess
{
    private static readonly HttpMethod[] Methods =
        [HttpMethod.Get, HttpMethod.Head, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, HttpMethod.Options];

    private CallsOfAccess(IReadOnlyList<Call> pairs, IReadOnlyList<Call> rest) => (Pairs, Rest) = (pairs, rest);

    /// <summary>Each route with each reader and each method, the ties and states going round.</summary>
    public IReadOnlyList<Call> Pairs { get; }

    /// <summary>The others: each route that names a child, opened and sent to, with each tie and each state.</summary>
    public IReadOnlyList<Call> Rest { get; }

    /// <summary>The first so many: all pairs in any case, then the others as they are drawn.</summary>
    public IEnumerable<Call> Take(int count, int seed)
    {
        var drawn = Rest.ToArray();
        new Random(seed).Shuffle(drawn);
        return Pairs.Concat(drawn.Take(Math.Max(0, count - Pairs.Count)));
    }

    public static CallsOfAccess Of(IReadOnlyCollection<string> routes, IReadOnlyList<AtTheGate> readers, IReadOnlyList<ReadingChild> children)
    {
        var pairs = new List<Call>();
        var rest = new List<Call>();
        foreach (var route in routes.Order(StringComparer.Ordinal))
            pairs.AddRange(Methods.Select(method => new Call(null, route, method, NamesChild(route) ? children[0] : null)));
        foreach (var reader in readers)
        {
            var own = children.Where(c => c.Reader == reader.Worker).ToList();
            pairs.AddRange(from route in routes where !NamesChild(route) from method in Methods select new Call(reader, route, method, null));
            var named = routes.Where(NamesChild).Order(StringComparer.Ordinal).ToList();
            foreach (var (place, route) in named.Index())
            {
                foreach (var method in Methods)
                {
                    // Opening and sending begin in different places, so that between them they meet every tie in every state.
                    var chosen = own[(place + (method == HttpMethod.Post ? named.Count : 0)) % own.Count];
                    pairs.Add(new(reader, route, method, chosen));
                    if (method == HttpMethod.Get || method == HttpMethod.Post)
                        rest.AddRange(own.Where(c => c != chosen).Select(child => new Call(reader, route, method, child)));
                }
            }
        }

        return new(pairs, rest);
    }

    private static bool NamesChild(string route) => route.Contains("{child}", StringComparison.Ordinal);
}
