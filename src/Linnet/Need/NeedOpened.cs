using Linnet.Record;

namespace Linnet.Need;

/// <summary>An episode of need began: the child is open to children's services until work with them ends.</summary>
/// <remarks>Children Act 1989 s.17; children in need census, CINreferralDate and PrimaryNeedCode.</remarks>
[RecordType("need-opened", "Episode of need began", When = "On which day did it begin?")]
[Opens(Strand.Need, Strand.Referral)]
public sealed record NeedOpened : Particulars
{
    /// <summary>The main reason why the child is in need.</summary>
    [Ask("What is the main reason?", Hint = "Where two fit, the one higher in the list."), Coded]
    public PrimaryNeed? PrimaryNeed { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child became open to children's services.";
}

/// <summary>The main reason why a child is in need, as the children in need census codes it.</summary>
/// <remarks>Children in need census, PrimaryNeedCode.</remarks>
public enum PrimaryNeed
{
    /// <summary>N1.</summary>
    [Says("Abuse, neglect or exploitation")] AbuseOrNeglect = 1,
    /// <summary>N2.</summary>
    [Says("The child's disability or illness")] Disability = 2,
    /// <summary>N3.</summary>
    [Says("A parent's disability or illness")] ParentalIllness = 3,
    /// <summary>N4.</summary>
    [Says("A family in acute stress")] AcuteStress = 4,
    /// <summary>N5.</summary>
    [Says("Lasting difficulty in the family")] FamilyDysfunction = 5,
    /// <summary>N6.</summary>
    [Says("Socially unacceptable behaviour")] Behaviour = 6,
    /// <summary>N7.</summary>
    [Says("Low income")] LowIncome = 7,
    /// <summary>N8.</summary>
    [Says("Absent parents")] AbsentParenting = 8,
    /// <summary>N9.</summary>
    [Says("Not a child in need")] NotInNeed = 9,
    /// <summary>N0.</summary>
    [Says("Not stated")] NotStated = 10,
}
