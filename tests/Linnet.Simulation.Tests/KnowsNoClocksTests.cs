using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Linnet.Simulation.Tests;

/// <summary>
/// People who record do not know how the product counts. If the councils knew, that it finds their failures would prove nothing.
/// </summary>
public sealed class KnowsNoClocksTests
{
    [Fact]
    public void The_invented_councils_use_no_standard_no_moment_no_fact_and_no_waiting_list()
    {
        var used = TypesUsed(typeof(InventedCouncil).Assembly.Location);
        Assert.Contains("Linnet.Record.Entry", used);
        Assert.DoesNotContain(used, name => name.StartsWith("Linnet.Standards", StringComparison.Ordinal));
        Assert.DoesNotContain(used, name => name.StartsWith("Linnet.Waiting", StringComparison.Ordinal));
        Assert.DoesNotContain(used, name => name.StartsWith("Linnet.Measures", StringComparison.Ordinal));
        Assert.DoesNotContain(
            used, name => name.StartsWith("Linnet.", StringComparison.Ordinal) && name.EndsWith("Standards", StringComparison.Ordinal));
        Assert.DoesNotContain(
            used, name => name.StartsWith("Linnet.", StringComparison.Ordinal) && name.EndsWith("Moments", StringComparison.Ordinal));
        Assert.DoesNotContain(used, name => name is "Linnet.Record.Moment" or "Linnet.Record.Fact" or "Linnet.Record.SubjectFacts");
    }

    private static List<string> TypesUsed(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}")];
    }
}
