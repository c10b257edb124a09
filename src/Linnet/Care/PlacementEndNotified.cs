using Linnet.Record;

namespace Linnet.Care;

/// <summary>Everybody who had been told of a placement was told in writing that it ends or has ended.</summary>
/// <remarks>SI 2010/959 reg 14(3) and (4).</remarks>
[RecordType("placement-end-notified", "Told that a placement ended", When = "When were they told?")]
public sealed record PlacementEndNotified : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "Everybody who must know was told that the placement ended.";
}
