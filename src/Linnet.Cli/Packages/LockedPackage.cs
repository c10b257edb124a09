using System.Text.Json;
using System.Xml.Linq;

namespace Linnet.Cli.Packages;

/// <summary>A package of others that Linnet is built from, as a lock file names it.</summary>
/// <param name="Registry">Where such packages come from: <c>nuget</c> or <c>npm</c>.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Version">The one version that is taken.</param>
/// <param name="Sha512">By which it is known to be the same, in base 64; null where the lock file does not say.</param>
/// <param name="Licence">Under which it may be used and passed on, as SPDX writes it; null where it says none.</param>
/// <param name="IsShipped">Whether it is part of what runs; otherwise it only helps to build.</param>
public sealed record LockedPackage(string Registry, string Name, string Version, string? Sha512, string? Licence, bool IsShipped)
{
    // Analyzers read the sources while they are compiled, and leave nothing behind.
    private static readonly HashSet<string> Tools = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    /// <summary>Those of a project's <c>packages.lock.json</c>.</summary>
    public static IEnumerable<LockedPackage> OfNuGet(string lockFile)
    {
        using var locked = JsonDocument.Parse(lockFile);
        foreach (var framework in locked.RootElement.GetProperty("dependencies").EnumerateObject())
            foreach (var package in framework.Value.EnumerateObject())
                if (Text(package.Value, "resolved") is { } version)
                    yield return new("nuget", package.Name, version, Text(package.Value, "contentHash"), LicenceOf(package.Name, version), !Tools.Contains(package.Name));
    }

    /// <summary>Those of the pages' <c>package-lock.json</c>.</summary>
    public static IEnumerable<LockedPackage> OfNpm(string lockFile)
    {
        const string Folder = "node_modules/";
        using var locked = JsonDocument.Parse(lockFile);
        foreach (var package in locked.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0))
            yield return new(
                "npm",
                package.Name[(package.Name.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..],
                Text(package.Value, "version") ?? "",
                Text(package.Value, "integrity")?.Replace("sha512-", "", StringComparison.Ordinal),
                Text(package.Value, "license"),
                !(package.Value.TryGetProperty("dev", out var onlyBuilds) && onlyBuilds.GetBoolean()));
    }

    /// <summary>As the package itself says, where it was unpacked for the build.</summary>
    private static string? LicenceOf(string name, string version)
    {
        var folder = Path.Combine(PackagesFolder, name.ToLowerInvariant(), version.ToLowerInvariant());
        var description = Path.Combine(folder, $"{name.ToLowerInvariant()}.nuspec");
        return File.Exists(description) ? XDocument.Load(description).Descendants().FirstOrDefault(e => e.Name.LocalName == "license")?.Value : null;
    }

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static string PackagesFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
