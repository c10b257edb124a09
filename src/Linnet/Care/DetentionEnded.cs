using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child was released from custody.</summary>
/// <remarks>SI 2010/2797.</remarks>
[RecordType("detention-ended", "Released from custody", When = "When was the child released?")]
public sealed record DetentionEnded : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The child was released from custody.";
}
