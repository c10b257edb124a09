using Linnet.Record;

namespace Linnet.Care;

/// <summary>We were told that a child who had been accommodated by agreement is now in custody.</summary>
/// <remarks>SI 2010/2797. It does not concern a relevant child, whose own rules go on (reg 2(2)).</remarks>
[RecordType("detention-notified", "Formerly accommodated child in custody", When = "When were we told?")]
public sealed record DetentionNotified : Particulars
{
    /// <summary>Whether the child is a relevant child.</summary>
    [Ask("Is the child a relevant child?", Hint = "16 or 17, left care after being eligible."), Coded]
    public bool? RelevantChild { get; init; }

    /// <inheritdoc />
    public override string Sentence => "We were told that the child is in custody.";
}
