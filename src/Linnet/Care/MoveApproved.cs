using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// A senior officer approved a placement outside the council's area, or a move that disrupts the last two years of school.
/// </summary>
/// <remarks>SI 2010/959 regs 10(1), 11 and 12, amended from January 2014: at a distance the director decides.</remarks>
[RecordType("move-approved", "Move approved by a senior officer", When = "When was it approved?")]
[PartOf(Strand.Placement)]
public sealed record MoveApproved : Particulars
{
    /// <summary>What was approved.</summary>
    [Ask("What was approved?"), Coded]
    public required ApprovedMove What { get; init; }

    /// <summary>By whom.</summary>
    [Ask("Who approved it?"), Coded]
    public required ApprovingOfficer By { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(By)} approved {Words.Of(What).ToLowerInvariant()}.";
}

/// <summary>A move that a senior officer must approve.</summary>
public enum ApprovedMove
{
    /// <summary>Outside the area.</summary>
    [Says("A placement outside the council's area")] OutOfArea = 1,
    /// <summary>In school years 10 and 11.</summary>
    [Says("A move that disrupts the last two years of school")] KeyStageFour = 2,
}

/// <summary>Who may approve.</summary>
public enum ApprovingOfficer
{
    /// <summary>The nominated officer.</summary>
    [Says("The nominated officer")] NominatedOfficer = 1,
    /// <summary>The director.</summary>
    [Says("The director")] Director = 2,
}
