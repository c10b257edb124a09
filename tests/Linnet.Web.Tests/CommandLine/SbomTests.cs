using System.Text.Json;
using Linnet.Cli.Packages;

namespace Linnet.Web.Tests.CommandLine;

public sealed class SbomTests
{
    [Fact]
    public async Task Names_every_package_of_the_lock_files_with_its_fingerprint_and_licence_and_no_other()
    {
        using var file = new PassingFile(".json");
        var called = await Called.WithAsync(database: null, "sbom", "--out", file.Path);
        Assert.Equal((0, ""), (called.Exit, called.Complained));
        using var bill = JsonDocument.Parse(await File.ReadAllTextAsync(file.Path, TestContext.Current.CancellationToken));

        var listed = bill.RootElement.GetProperty("components").EnumerateArray().ToList();

        Assert.Equal(("CycloneDX", "1.6"), (bill.RootElement.GetProperty("bomFormat").GetString(), bill.RootElement.GetProperty("specVersion").GetString()));
        Assert.Equal(Locked().Order(StringComparer.Ordinal), listed.Select(c => c.GetProperty("purl").GetString() ?? ""));
        Assert.All(listed, c =>
        {
            Assert.Equal(128, c.GetProperty("hashes")[0].GetProperty("content").GetString()?.Length);
            Assert.NotEmpty(c.GetProperty("licenses")[0].GetProperty("expression").GetString() ?? "");
        });
    }

    [Fact]
    public async Task Is_the_same_every_time_and_tells_what_runs_from_what_only_builds()
    {
        var (first, second) = (await Called.WithAsync(database: null, "sbom"), await Called.WithAsync(database: null, "sbom"));

        Assert.Equal(first.Said, second.Said);
        using var bill = JsonDocument.Parse(first.Said);
        var scopes = bill.RootElement.GetProperty("components").EnumerateArray().ToDictionary(c => c.GetProperty("name").GetString() ?? "", c => c.GetProperty("scope").GetString());
        Assert.Equal(("required", "required", "excluded", "excluded"), (scopes["Npgsql"], scopes["govuk-frontend"], scopes["Meziantou.Analyzer"], scopes["sass"]));
    }

    /// <summary>Read here by itself: every line of a lock file that names a version.</summary>
    private static HashSet<string> Locked()
    {
        var locked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Repository.Files("packages.lock.json").Where(f => f.StartsWith("src/", StringComparison.Ordinal)))
        {
            var name = "";
            foreach (var line in Repository.Read(file).Split('\n'))
            {
                var words = line.Split('"');
                if (line.StartsWith("      \"", StringComparison.Ordinal) && line.TrimEnd().EndsWith('{')) name = words[1];
                if (words is [_, "resolved", _, var version, ..]) locked.Add($"pkg:nuget/{name}@{version}");
            }
        }

        foreach (var package in LockedPackage.OfNpm(Repository.Read("src/Linnet.Web/Assets/package-lock.json"))) locked.Add($"pkg:npm/{package.Name.Replace("@", "%40", StringComparison.Ordinal)}@{package.Version}");
        return locked;
    }
}
