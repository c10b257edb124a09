using Linnet.Record;

namespace Linnet.Care;

/// <summary>We were told that a child will be in hospital or at a residential school for three months or more.</summary>
/// <remarks>Children Act 1989 ss.85 to 86A; SI 2011/1010.</remarks>
[RecordType("long-stay-notified", "Long stay in hospital or school", When = "When were we told?")]
public sealed record LongStayNotified : Particulars
{
    /// <summary>Where.</summary>
    [Ask("Where does the child stay?"), Coded]
    public LongStay? Where { get; init; }

    /// <inheritdoc />
    public override string Sentence => "We were told that the child stays away from home for three months or more.";
}

/// <summary>Where a child stays for three months or more.</summary>
public enum LongStay
{
    /// <summary>A hospital.</summary>
    [Says("Hospital")] Hospital = 1,
    /// <summary>A residential school.</summary>
    [Says("Residential school")] School = 2,
    /// <summary>Another residential place.</summary>
    [Says("Another residential place")] Other = 3,
}
