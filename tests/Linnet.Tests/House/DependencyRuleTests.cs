using System.Xml.Linq;

namespace Linnet.Tests.House;

/// <summary>Web, Cli → Store, Returns, Simulation → Linnet → NodaTime, and never back.</summary>
public sealed class DependencyRuleTests
{
    private static readonly string[] Tools = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    [Fact]
    public void The_domain_rests_on_dates_and_on_nothing_else()
    {
        Assert.Empty(Projects("src/Linnet/Linnet.csproj"));
        Assert.Equal(["NodaTime"], Packages("src/Linnet/Linnet.csproj"));

        var assemblies = typeof(global::Linnet.Calendar.London).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name ?? "");
        Assert.DoesNotContain(assemblies, name => name != "NodaTime" && !name.StartsWith("System", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Linnet.Store")]
    [InlineData("Linnet.Returns")]
    [InlineData("Linnet.Simulation")]
    public void The_store_the_returns_and_the_simulation_know_the_domain_and_not_each_other(string project) =>
        Assert.Equal(["Linnet"], Projects($"src/{project}/{project}.csproj"));

    [Fact]
    public void The_pages_know_everything_but_the_command_line() =>
        Assert.Equal(["Linnet.Returns", "Linnet.Simulation", "Linnet.Store"], Projects("src/Linnet.Web/Linnet.Web.csproj").Order());

    [Fact]
    public void Only_the_command_line_the_benchmarks_and_the_tests_know_the_pages()
    {
        var knowing = Repository.Files("*.csproj")
            .Where(file => Projects(file).Any(project => project is "Linnet.Web" or "Linnet.Cli"))
            .Where(file => !file.StartsWith("tests/", StringComparison.Ordinal));

        Assert.Equal(["bench/Linnet.Bench/Linnet.Bench.csproj", "src/Linnet.Cli/Linnet.Cli.csproj"], knowing.Order());
    }

    [Fact]
    public void Only_the_store_talks_to_the_database()
    {
        var talking = Repository.Files("*.csproj").Where(file => Packages(file).Any(package => package is "Npgsql" or "Dapper"));

        Assert.Equal(["src/Linnet.Store/Linnet.Store.csproj"], talking.Where(file => file.StartsWith("src/", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Projects(string file) =>
        Included(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<string> Packages(string file) => Included(file, "PackageReference").Except(Tools);

    private static IEnumerable<string> Included(string file, string element) =>
        XDocument.Parse(Repository.Read(file)).Descendants(element).Select(included => included.Attribute("Include")?.Value ?? "");
}
