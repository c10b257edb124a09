using System.Text.Json;
using System.Xml.Linq;

namespace Linnet.Tests.House;

/// <summary>What Linnet is built from may be used by any council, for nothing, and may be passed on.</summary>
public sealed class LicencesTests
{
    private static readonly string[] Allowed =
        ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MS-PL OR Apache-2.0", "PostgreSQL"];

    /// <summary>Packages outside the list, and why each may stay.</summary>
    private static readonly Dictionary<string, string> AllowedBecause = new()
    {
        ["Deque.AxeCore.Commons"] = "MPL-2.0: the accessibility rules, unchanged, in the browser tests only; nothing of it is shipped.",
    };

    [Fact]
    public void Every_package_of_the_program_and_its_tests_may_be_passed_on()
    {
        var packages = Repository.Files("packages.lock.json").SelectMany(LockedPackages).Distinct().ToList();

        Assert.True(packages.Count > 20, "the lock files name hardly any package");
        Assert.DoesNotContain(packages.Select(package => (package.Name, Licence: LicenceOf(package))), Refused);
    }

    [Fact]
    public void Every_package_of_the_pages_may_be_passed_on()
    {
        using var locked = JsonDocument.Parse(Repository.Read("src/Linnet.Web/Assets/package-lock.json"));
        var packages = locked.RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Length > 0)
            .Select(package => (package.Name, Licence: package.Value.TryGetProperty("license", out var licence) ? licence.GetString() : null));

        Assert.DoesNotContain(packages, Refused);
    }

    [Fact]
    public void A_package_with_another_licence_or_none_is_refused()
    {
        Assert.True(Refused(("Paid", "LicenseRef-Commercial")));
        Assert.True(Refused(("Shared alike", "AGPL-3.0-only")));
        Assert.True(Refused(("Unsaid", null)));
    }

    [Fact]
    public void The_locked_packages_of_the_pages_name_no_place_to_fetch_them_from() =>
        Assert.DoesNotContain("\"resolved\"", Repository.Read("src/Linnet.Web/Assets/package-lock.json"), StringComparison.Ordinal);

    private static bool Refused((string Name, string? Licence) package) =>
        !Allowed.Contains(package.Licence) && !AllowedBecause.ContainsKey(package.Name);

    private static IEnumerable<(string Name, string Version)> LockedPackages(string file)
    {
        using var locked = JsonDocument.Parse(Repository.Read(file));
        foreach (var framework in locked.RootElement.GetProperty("dependencies").EnumerateObject())
            foreach (var package in framework.Value.EnumerateObject())
                if (package.Value.TryGetProperty("resolved", out var version))
                    yield return (package.Name, version.GetString() ?? "");
    }

    private static string? LicenceOf((string Name, string Version) package)
    {
        var (name, version) = (package.Name.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var description = XDocument.Load(Path.Combine(PackagesFolder, name, version, $"{name}.nuspec"));
        return description.Descendants().FirstOrDefault(element => element.Name.LocalName == "license")?.Value;
    }

    private static string PackagesFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
