using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The person who referred was told that the referral has arrived.</summary>
/// <remarks>Working Together 2023, chapter 3; Keeping Children Safe in Education, part one: within one working day.</remarks>
[RecordType("referral-acknowledged", "Referral acknowledged", When = "When was the referrer told that it arrived?")]
[PartOf(Strand.Referral)]
public sealed record ReferralAcknowledged : Particulars
{
    /// <summary>How.</summary>
    [Ask("How were they told?"), Coded]
    public HowTold? How { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The person who referred was told that the referral has arrived.";
}

/// <summary>How somebody was told.</summary>
public enum HowTold
{
    /// <summary>By telephone.</summary>
    [Says("By telephone")] Telephone = 1,
    /// <summary>In writing.</summary>
    [Says("In writing")] Writing = 2,
    /// <summary>Face to face.</summary>
    [Says("Face to face")] FaceToFace = 3,
}
