using System.Text.RegularExpressions;

namespace Linnet.Bench.Trust.Access;

/// <summary>One reader asks one thing of one route.</summary>
/// <param name="Reader">Who; null for somebody who is not signed in.</param>
/// <param name="Route">The route's pattern.</param>
/// <param name="Method">What is asked of it.</param>
/// <param name="Child">The child in the address; null where it has none.</param>
internal sealed partial record Call(AtTheGate? Reader, string Route, HttpMethod Method, ReadingChild? Child)
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["kind"] = "case-note", ["kind:family"] = "visit", ["on"] = "2026-03-02", ["ordinal:int"] = "1", ["list:int"] = "1", ["question"] = "x",
        ["standard"] = "record-opening-reviewed", ["started"] = "2026-03-02", ["section"] = "x", ["list"] = "unallocated", ["allegation"] = "no-such-allegation",
    };

    /// <summary>The address, with what is there in its places, or with what was never there.</summary>
    public string Address(bool madeUp = false) =>
        "/" + Place().Replace(Route, place => place.Groups[1].Value switch
        {
            "child" => Child?.Id ?? "0",
            var name when name.EndsWith(":guid", StringComparison.Ordinal) => (madeUp || Child is null ? Guid.Empty : Child.FirstEntry).ToString(),
            var name => madeUp && name == "kind" ? "no-such-kind" : Places[name],
        });

    /// <summary>Whether the address names anything below the child.</summary>
    public bool NamesSomething => Address() != Address(madeUp: true);

    /// <inheritdoc />
    public override string ToString() => $"{Method} /{Route} by {Reader?.Name ?? "nobody"}{(Child is null ? "" : $", who {Child.Tie}, {Child.State}")}";

    [GeneratedRegex("{([^}]+)}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}

/// <summary>Somebody who reads, as the second table names them.</summary>
/// <param name="Name">As the table names them.</param>
/// <param name="Post">Their post, as the first table names it.</param>
/// <param name="Team">Their team.</param>
internal sealed record AtTheGate(string Name, string Post, string? Team)
{
    /// <summary>The worker they sign in as.</summary>
    public string Worker => $"R-{Name}";

    /// <summary>Everybody whom the second table names.</summary>
    public static IEnumerable<AtTheGate> Of(StatedAccess stated) =>
        stated.Records.Keys.Select(k => k.Reader).Distinct().Select(name => name switch
        {
            "manager-of-every-team" => new AtTheGate(name, "team-manager", null),
            "administrator-in-a-team" => new(name, "administrator", ReadingChild.OwnTeam),
            "social-worker" or "team-manager" or "personal-adviser" or "lead-practitioner" => new(name, name, ReadingChild.OwnTeam),
            _ => new(name, name, null),
        });
}
