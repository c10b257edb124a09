using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace Linnet.Bench.Trust;

/// <summary>A project's tests, run again as on a machine that stands in another time zone.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">How many did not.</param>
public sealed record TestsElsewhere(int Passed, int Failed)
{
    /// <summary>Whether the tests of this project have been built.</summary>
    public static bool AreBuilt(string project) => File.Exists(PathOf(project));

    /// <summary>Runs them.</summary>
    public static async Task<TestsElsewhere> RunAsync(string project, string timeZone, CancellationToken cancel)
    {
        if (!AreBuilt(project)) throw new InvalidOperationException($"{project} has not been built: run ./test first.");
        var result = Path.Combine(Path.GetTempPath(), $"linnet-{Guid.CreateVersion7():n}.xml");
        var how = new ProcessStartInfo("dotnet", [PathOf(project), "-noLogo", "-noColor", "-reporter", "quiet", "-xml", result]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        how.Environment["TZ"] = timeZone;
        how.Environment.Remove("LINNET_WRITE_DOCS");
        using var tests = Process.Start(how) ?? throw new InvalidOperationException($"{project} did not start.");
        await Task.WhenAll(tests.StandardOutput.ReadToEndAsync(cancel), tests.StandardError.ReadToEndAsync(cancel), tests.WaitForExitAsync(cancel));
        var assembly = XDocument.Load(result).Descendants("assembly").Single();
        File.Delete(result);
        return new(Count(assembly, "passed"), Count(assembly, "failed") + Count(assembly, "errors"));
    }

    private static int Count(XElement assembly, string what) => int.Parse(assembly.Attribute(what)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static string PathOf(string project) => Checkout.File("tests", project, "bin", "Release", "net10.0", $"{project}.dll");
}
