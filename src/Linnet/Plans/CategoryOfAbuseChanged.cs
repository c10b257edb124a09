using Linnet.Record;

namespace Linnet.Plans;

/// <summary>The category of a child protection plan changed. Each change stays in the record, with its day.</summary>
/// <remarks>Children in need census, LatestCategoryOfAbuse.</remarks>
[RecordType("category-of-abuse-changed", "Category of a protection plan changed", When = "On which day was it changed?")]
[PartOf(Strand.ProtectionPlan, Lies = Lies.WhileItLasts)]
public sealed record CategoryOfAbuseChanged : Particulars
{
    /// <summary>The category from now on.</summary>
    [Ask("Which category is it now?"), Coded]
    public required CategoryOfAbuse Category { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why did it change?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The category of the child protection plan became {Words.Of(Category).ToLowerInvariant()}.";
}
