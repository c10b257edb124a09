using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// A senior officer approved that a child leaves care, after an assessment of what comes next and of what the child wants.
/// </summary>
/// <remarks>SI 2010/959 reg 39.</remarks>
[RecordType("discharge-approved", "Leaving care approved", When = "When was it approved?")]
[PartOf(Strand.Care)]
public sealed record DischargeApproved : Particulars
{
    /// <summary>By whom.</summary>
    [Ask("Who approved it?"), Coded]
    public required ApprovingOfficer By { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(By)} approved that the child leaves care.";
}
