using Linnet.Record;

namespace Linnet.Care;

/// <summary>A plan for where a child will grow up was agreed.</summary>
/// <remarks>Care planning guidance (Children Act 1989 guidance, volume 2): by the second review.</remarks>
[RecordType("permanence-plan", "Plan for permanence", When = "When was it agreed?")]
[PartOf(Strand.Care)]
public sealed record PermanencePlan : Particulars
{
    /// <summary>Where the child is meant to grow up.</summary>
    [Ask("What is the plan?"), Coded]
    public required PermanenceRoute Route { get; init; }

    /// <summary>The plan if this one fails.</summary>
    [Ask("What is the plan if this one fails?"), Coded]
    public PermanenceRoute? Otherwise { get; init; }

    /// <summary>Whether a review agreed it.</summary>
    [Ask("Was it agreed at a review?"), Coded]
    public bool? AgreedAtReview { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was agreed where the child will grow up: {Words.Of(Route).ToLowerInvariant()}.";
}

/// <summary>Where a child is meant to grow up.</summary>
/// <remarks>As Annex A, list 8, asks it.</remarks>
public enum PermanenceRoute
{
    /// <summary>With the family.</summary>
    [Says("Return to the family")] Family = 1,
    /// <summary>Adoption.</summary>
    [Says("Adoption")] Adoption = 2,
    /// <summary>Special guardianship or a child arrangements order.</summary>
    [Says("Special guardianship or child arrangements order")] Guardianship = 3,
    /// <summary>Supported living.</summary>
    [Says("Supported living in the community")] SupportedLiving = 4,
    /// <summary>A long-term residential placement.</summary>
    [Says("Long-term residential placement")] Residential = 5,
    /// <summary>Long-term fostering.</summary>
    [Says("Long-term fostering")] Fostering = 6,
    /// <summary>Another plan.</summary>
    [Says("Another plan")] Other = 7,
}
