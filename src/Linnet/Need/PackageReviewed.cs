using Linnet.Record;

namespace Linnet.Need;

/// <summary>A package of support was reviewed, with the child seen: does it still help, and is a payment spent on what it is for?</summary>
/// <remarks>Short-breaks guidance; SI 2009/1887.</remarks>
[RecordType("package-reviewed", "Package of support reviewed", When = "When was it reviewed?")]
[PartOf(Strand.Package)]
public sealed record PackageReviewed : Particulars
{
    /// <summary>Whether the child was seen for the review.</summary>
    [Ask("Was the child seen for the review?"), Coded]
    public required bool ChildSeen { get; init; }

    /// <summary>For direct payments.</summary>
    [Ask("If direct payments: do they meet the need, and are they spent on it?"), Coded]
    public bool? PaymentMeetsNeed { get; init; }

    /// <summary>What changes.</summary>
    [Ask("What helps, and what changes?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => ChildSeen
        ? "The package of support was reviewed, and the child was seen."
        : "The package of support was looked at without seeing the child.";
}
