using System.Text.RegularExpressions;

namespace Linnet.Tests.House;

/// <summary>What a file of tests claims to prove: a capability on a class stands for each of its tests together.</summary>
internal static partial class CapabilityProofs
{
    public static IEnumerable<(string Capability, string Test)> In(string source)
    {
        var waiting = new List<string>();
        var type = "";
        foreach (var line in source.Split('\n'))
        {
            waiting.AddRange(Claim().Matches(line).Select(m => m.Groups[1].Value));
            if (Class().Match(line) is { Success: true } named)
            {
                type = named.Groups[1].Value;
                foreach (var capability in waiting) yield return (capability, $"`{type}`");
                waiting.Clear();
            }
            else if (waiting.Count > 0 && Method().Match(line) is { Success: true } method)
            {
                foreach (var capability in waiting) yield return (capability, $"`{type}.{method.Groups[1].Value}`");
                waiting.Clear();
            }
        }
    }

    // Alone in its brackets or beside other attributes, on the line of the bracket or on one of its own.
    [GeneratedRegex(@"(?:^\s*|[\[,]\s*)Capability\(""(S\d{3})""\)")]
    private static partial Regex Claim();

    [GeneratedRegex(@"\bclass (\w+)")]
    private static partial Regex Class();

    [GeneratedRegex(@"public (?:async Task|void|static \w+) (\w+)\(")]
    private static partial Regex Method();
}
