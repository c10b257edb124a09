using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The person who referred, and the family, were told what was decided about a referral.</summary>
/// <remarks>Working Together 2023, chapter 3, referral.</remarks>
[RecordType("referral-outcome-told", "Outcome of a referral told", When = "When were they told?")]
[PartOf(Strand.Referral)]
public sealed record ReferralOutcomeTold : Particulars
{
    /// <summary>Whether the person who referred was told.</summary>
    [Ask("Was the person who referred told?"), Coded]
    public bool? Referrer { get; init; }

    /// <summary>Whether the family was told.</summary>
    [Ask("Was the family told?", Hint = "Not where that would put the child at risk."), Coded]
    public bool? Family { get; init; }

    /// <inheritdoc />
    public override string Sentence => Family == true
        ? "The person who referred and the family were told what was decided."
        : "The person who referred was told what was decided.";
}
