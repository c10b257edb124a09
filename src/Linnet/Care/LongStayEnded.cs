using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child came home from a long stay in hospital or at a residential school.</summary>
/// <remarks>SI 2011/1010.</remarks>
[RecordType("long-stay-ended", "Long stay ended", When = "When did it end?")]
public sealed record LongStayEnded : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The child came home from their long stay.";
}
