namespace Linnet.Tests.House;

/// <summary>Run with LINNET_WRITE_DOCS=1 to write them anew.</summary>
public sealed class GeneratedDocumentsTests
{
    [Fact]
    public void The_published_standards_are_fresh() => IsFresh("docs/standards.md", GeneratedDocuments.Standards());

    [Fact]
    public void The_published_record_types_are_fresh() => IsFresh("docs/record-types.md", GeneratedDocuments.RecordTypes());

    [Fact]
    public void The_published_capabilities_are_fresh() => IsFresh("docs/capabilities.md", GeneratedDocuments.Capabilities());

    [Fact]
    public void The_published_sheet_of_the_security_standard_is_fresh() => IsFresh("docs/asvs.md", Asvs.Page());

    private static void IsFresh(string path, string written)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("LINNET_WRITE_DOCS") == "1") File.WriteAllText(file, written);
        Assert.True(File.Exists(file) && File.ReadAllText(file) == written, $"{path} is not what the code says: run the tests once with LINNET_WRITE_DOCS=1.");
    }
}
