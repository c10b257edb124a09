using System.Globalization;
using System.Text;

namespace Linnet.Bench.Trust;

/// <summary>The page of published figures, <c>docs/trust.md</c>: a section for each, written by its harness and by nobody else.</summary>
internal static class TrustPage
{
    private const string Heading = "## F";
    private const string Opening = """
        # What Linnet can be trusted with, measured

        Written by `./linnet bench trust NAME`, a section for each figure; running one again writes its own section afresh. Each harness also
        runs something broken on purpose, a control, and has to find it out: one that has never failed proves nothing. Where less ran than is
        asked, the same command with a larger `--count` runs the rest. Not shown here: power cut from a real machine, more than one machine, a
        disk that lies about what it has kept.


        """;

    /// <summary>Puts a figure's section in its place, and leaves the others as they are.</summary>
    public static void Write(TrustFigure figure, string command, TimeSpan took) => Write(Checkout.File("docs", "trust.md"), Section(figure, command, took));

    internal static void Write(string page, string section)
    {
        var sections = File.Exists(page) ? Sections(File.ReadAllText(page)) : [];
        sections[NumberOf(section)] = section;
        File.WriteAllText(page, Opening + string.Join('\n', sections.Values));
    }

    internal static string Section(TrustFigure figure, string command, TimeSpan took)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {figure.Number}: {figure.Title}\n\nAsked: {figure.Asked}\n\n| what | ran | found | as it must |\n|---|---|---|---|\n");
        foreach (var trial in figure.Trials)
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(trial.What)} | {Cell(trial.Ran)} | {Cell(trial.Found)} | {(trial.AsItMust ? "yes" : "**no**")} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\n`{command}`, {Environment.ProcessorCount} shared cores, {took.TotalSeconds:N0} s.\n");
        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static SortedDictionary<int, string> Sections(string page)
    {
        var sections = new SortedDictionary<int, string>();
        foreach (var part in page.Split($"\n{Heading}").Skip(1))
            sections[NumberOf(Heading + part)] = $"{Heading}{part.TrimEnd('\n')}\n";
        return sections;
    }

    private static int NumberOf(string section) => int.Parse(section[Heading.Length..section.IndexOf(':', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
}
