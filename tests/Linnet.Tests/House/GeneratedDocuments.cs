using System.Globalization;
using System.Text;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Tests.House;

/// <summary>The documents that are written from the code: standards, record types and the capabilities with the tests that prove them.</summary>
internal static class GeneratedDocuments
{
    public static string Standards()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Practice standards\n\nWritten from the code; {StandardTable.All.Standards.Count} are declared. ");
        page.Append("The basis belongs to the number, not to the duty. Day 0 is the day of the trigger.\n");
        foreach (var basis in StandardTable.All.Standards.GroupBy(s => s.Basis).OrderBy(g => g.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Words.Of(basis.Key)} ({basis.Count()})\n\n");
            page.Append("| key | catalogue | says | starts when | met when | allows | then | confidence | source |\n|---|---|---|---|---|---|---|---|---|\n");
            foreach (var standard in basis)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {standard.Key} | {standard.Catalogue} | {Cell(standard.Says)}{(standard.Range.Length > 0 ? $" Elsewhere: {Cell(standard.Range)}." : "")} ");
                page.Append(CultureInfo.InvariantCulture, $"| {Moments(standard.Starts)} | {Moments(standard.SatisfiedBy)} | {Allows(standard)} ");
                page.Append(CultureInfo.InvariantCulture, $"| {string.Join(", then ", standard.ThenEvery)} | {Words.Of(standard.Confidence)} | {Cell(standard.Source.ToString())} |\n");
            }
        }

        return page.ToString();
    }

    public static string RecordTypes()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Record types\n\nWritten from the code; {RecordType.All.Count} kinds of record. A question in bold must be answered.\n");
        foreach (var area in RecordType.All.Values.GroupBy(t => t.Area).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {area.Key}\n\n| key | title | about | piece of work | questions |\n|---|---|---|---|---|\n");
            foreach (var type in area.OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                var work = type.Opens is { } opens ? $"opens a {Words.Of(opens.Strand).ToLowerInvariant()}"
                    : type.PartOf is { } part ? $"{(part.Closes ? "closes" : "part of")} a {Words.Of(part.Strand).ToLowerInvariant()}" : "";
                var questions = string.Join("; ", type.Fields.Select(f => f.Required ? $"**{Cell(f.Question)}**" : Cell(f.Question)));
                page.Append(CultureInfo.InvariantCulture, $"| {type.Key} | {Cell(type.Title)} | {string.Join(", ", type.About.Select(a => Words.Of(a).ToLowerInvariant()))} | {work} | {questions} |\n");
            }
        }

        return page.ToString();
    }

    public static string Capabilities()
    {
        var proofs = Proofs().ToLookup(p => p.Capability, p => p.Test);
        var known = Repository.Read("docs/capabilities.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        var page = new StringBuilder("# Capabilities\n\nWritten from the tests. A capability is proved only by a test that shows it through a page, a command or a file.\n\n| id | capability | proved by |\n|---|---|---|\n");
        foreach (var row in known)
            page.Append(CultureInfo.InvariantCulture, $"| {row[0]} | {row[1]} | {(proofs.Contains(row[0]) ? string.Join("<br>", proofs[row[0]]) : "not yet")} |\n");
        page.Append(CultureInfo.InvariantCulture, $"\n{known.Count(r => proofs.Contains(r[0]))} of {known.Count} proved\n");
        return page.ToString();
    }

    private static IEnumerable<(string Capability, string Test)> Proofs() => Repository.Files("*.cs")
        .Where(f => f.StartsWith("tests/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(f => CapabilityProofs.In(Repository.Read(f)));

    private static string Moments(IEnumerable<Moment> moments) => string.Join("; ", moments.Select(m => Cell(m.Says)));

    private static string Allows(PracticeStandard standard) =>
        standard.AllowsByAge is { } byAge ? $"{byAge.Before} before the age of {byAge.Age}, then {byAge.From}" : standard.Allows?.ToString() ?? "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
