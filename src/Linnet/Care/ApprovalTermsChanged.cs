using Linnet.Record;

namespace Linnet.Care;

/// <summary>A foster carer's terms of approval were changed so that the child may stay.</summary>
/// <remarks>SI 2010/959 reg 23.</remarks>
[RecordType("approval-terms-changed", "Foster carer's terms changed", When = "From which day?", Ahead = true)]
[PartOf(Strand.Placement)]
public sealed record ApprovalTermsChanged : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The foster carer's terms of approval were changed so that the child may stay.";
}
