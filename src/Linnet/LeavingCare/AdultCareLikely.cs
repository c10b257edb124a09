using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A young person is likely to need adult care: adult services must assess and decide before they are eighteen.</summary>
/// <remarks>Care Act 2014 ss.58 to 66.</remarks>
[RecordType("adult-care-likely", "Likely to need adult care", When = "When was it seen?")]
public sealed record AdultCareLikely : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The young person is likely to need care from adult services.";
}
