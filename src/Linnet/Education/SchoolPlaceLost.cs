using Linnet.Record;

namespace Linnet.Education;

/// <summary>A child in care has no school place, after a move or an exclusion.</summary>
[RecordType("school-place-lost", "School place lost", When = "From which day?", Ahead = true)]
public sealed record SchoolPlaceLost : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why?"), Coded]
    public WhyNoSchool? Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child has no school place.";
}

/// <summary>Why a child has no school place.</summary>
public enum WhyNoSchool
{
    /// <summary>A move.</summary>
    [Says("A move")] Move = 1,
    /// <summary>A permanent exclusion.</summary>
    [Says("A permanent exclusion")] Exclusion = 2,
    /// <summary>Another reason.</summary>
    [Says("Another reason")] Other = 3,
}
