using System.Text.RegularExpressions;

namespace Linnet.Tests.House;

public sealed partial class NamedTestsTests
{
    [Fact]
    public void Every_test_that_a_document_names_is_there()
    {
        var there = Repository.Files("*Tests.cs")
            .SelectMany(file => Method().Matches(Repository.Read(file)).Select(m => $"{Path.GetFileNameWithoutExtension(file)}.{m.Groups["name"].Value}"))
            .ToHashSet(StringComparer.Ordinal);

        var named = ((string[])["*.md", "*.tsv"])
            .SelectMany(ending => Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), ending, SearchOption.AllDirectories))
            .SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(m => m.Value))
            .ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Where(name => !there.Contains(name)).Distinct());
    }

    [GeneratedRegex(@"\b[A-Z]\w+Tests\.[A-Z]\w+\b")]
    private static partial Regex Named();

    [GeneratedRegex(@"public (async )?(Task|void) (?<name>[A-Z]\w+)\(")]
    private static partial Regex Method();
}
