using Linnet.Record;

namespace Linnet.Care;

/// <summary>It was decided whether a relative or friend, approved for the time being, becomes an approved foster carer.</summary>
/// <remarks>SI 2010/959 regs 24 and 25.</remarks>
[RecordType("connected-carer-decided", "Relative or friend: decision on approval", When = "When was it decided?")]
[PartOf(Strand.Placement)]
public sealed record CarerApproved : Particulars
{
    /// <summary>Approved or not.</summary>
    [Ask("Are they approved as foster carers?"), Coded]
    public required bool Approved { get; init; }

    /// <inheritdoc />
    public override string Sentence => Approved
        ? "The child's carers were approved as foster carers."
        : "The child's carers were not approved as foster carers.";
}
