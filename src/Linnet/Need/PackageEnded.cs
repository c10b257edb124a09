using Linnet.Record;

namespace Linnet.Need;

/// <summary>A package of support ended.</summary>
[RecordType("package-ended", "Package of support ended", When = "On which day did it end?")]
[PartOf(Strand.Package, Closes = true)]
public sealed record PackageEnded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why did it end?", Long = true)]
    public string? Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The package of support ended.";
}
