using System.Globalization;
using System.Text;

namespace Linnet.Tests.House;

/// <summary>The sheet of OWASP ASVS 5.0.0 as <c>docs/asvs.tsv</c> keeps it: each requirement of levels 1 and 2, with what proves it, whose duty it is, or what is missing.</summary>
internal static class Asvs
{
    public const string Met = "met";

    public static readonly IReadOnlyList<string> States = [Met, "duty", "not applicable", "not yet"];

    private static readonly string[] Chapters =
    [
        "Encoding and sanitisation", "Validation and business logic", "Web front end", "API and web service", "Files", "Authentication", "Sessions",
        "Authorisation", "Self-contained tokens", "OAuth and OpenID Connect", "Cryptography", "Secure communication", "Configuration",
        "Data protection", "Secure coding and architecture", "Logging and errors", "WebRTC",
    ];

    /// <summary>One requirement.</summary>
    /// <param name="Id">As the standard numbers it.</param>
    /// <param name="Level">1 or 2.</param>
    /// <param name="State">Met, the deployer's duty, not applicable or not yet.</param>
    /// <param name="Brief">What it asks, in our words.</param>
    /// <param name="Proof">The tests or documents that show it; the duty; why not; what is missing.</param>
    public sealed record Requirement(string Id, int Level, string State, string Brief, string Proof)
    {
        public int Chapter => int.Parse(Id[..Id.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
    }

    public static IReadOnlyList<Requirement> All { get; } =
    [
        .. Repository.Read("docs/asvs.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'))
            .Select(c => new Requirement(c[0], int.Parse(c[1], CultureInfo.InvariantCulture), c[2], c[3], c[4])),
    ];

    public static string Page()
    {
        var page = new StringBuilder("# OWASP ASVS 5.0.0, levels 1 and 2\n\nWritten from `asvs.tsv`, in our own words; the standard's stand at owasp.org. Nobody from outside has checked it.\n");
        page.Append("\"Met\" names the tests that show it, each of which runs in `./test`, or the document that was asked for. A duty is for whoever runs Linnet.\n\n| | requirements | met | duty | not applicable | not yet |\n|---|---|---|---|---|---|\n");
        foreach (var level in new[] { 1, 2 }) page.Append(Counts($"level {level}", All.Where(r => r.Level == level)));
        page.Append(Counts("together", All));
        foreach (var chapter in All.GroupBy(r => r.Chapter))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## V{chapter.Key} {Chapters[chapter.Key - 1]}\n\n| id | level | what | | shown by, or why |\n|---|---|---|---|---|\n");
            foreach (var requirement in chapter)
                page.Append(CultureInfo.InvariantCulture, $"| {requirement.Id} | {requirement.Level} | {requirement.Brief} | {requirement.State} | {Proofs(requirement)} |\n");
        }

        return page.ToString();
    }

    private static string Counts(string what, IEnumerable<Requirement> requirements)
    {
        var counted = requirements.ToList();
        return $"| {what} | {counted.Count} | {string.Join(" | ", States.Select(s => counted.Count(r => r.State == s)))} |\n";
    }

    private static string Proofs(Requirement requirement) =>
        requirement.State == Met ? string.Join("<br>", requirement.Proof.Split("; ").Select(p => $"`{p}`")) : requirement.Proof;
}
