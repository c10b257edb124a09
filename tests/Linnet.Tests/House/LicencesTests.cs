using Linnet.Cli.Packages;

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
        var packages = Repository.Files("packages.lock.json").SelectMany(file => LockedPackage.OfNuGet(Repository.Read(file))).Distinct().ToList();

        Assert.True(packages.Count > 20, "the lock files name hardly any package");
        Assert.DoesNotContain(packages.Select(package => (package.Name, package.Licence)), Refused);
    }

    [Fact]
    public void Every_package_of_the_pages_may_be_passed_on()
    {
        var packages = LockedPackage.OfNpm(Repository.Read("src/Linnet.Web/Assets/package-lock.json"));

        Assert.DoesNotContain(packages.Select(package => (package.Name, package.Licence)), Refused);
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
}
