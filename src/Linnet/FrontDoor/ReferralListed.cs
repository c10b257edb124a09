using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>
/// An extract lists a referral: when it came, from whom, and at most whether it led to an assessment. Not when that was decided.
/// </summary>
/// <remarks>Ofsted, annex A, list 3. A referral recorded here is a <see cref="Referral"/>, whose decision is waited for.</remarks>
[RecordType("referral-listed", "Referral listed in an extract", When = "When was the referral received?", OnScreen = false)]
[Opens(Strand.Referral, Strand.Contact)]
public sealed record ReferralListed : Particulars
{
    /// <summary>Who referred, where the extract says so in a code we know.</summary>
    [Ask("Who referred?"), Coded]
    public ContactSource? From { get; init; }

    /// <summary>What is known of what came of it.</summary>
    [Ask("What did it lead to?"), Coded]
    public required ListedOutcome LedTo { get; init; }

    /// <summary>Referrals that began in the twelve months before this one, as the council counts them.</summary>
    [Ask("How many referrals were there in the twelve months before?"), Coded]
    public int? ReferralsBefore { get; init; }

    /// <inheritdoc />
    public override string Sentence => LedTo switch
    {
        ListedOutcome.Assessment => "A referral was received and led to an assessment.",
        ListedOutcome.NoFurtherAction => "A referral was received. No further action was taken.",
        ListedOutcome.NotKnown => "A referral was received. What came of it is not known.",
        _ => throw new NotSupportedException(LedTo.ToString()),
    };
}

/// <summary>What an extract tells of what a referral led to.</summary>
public enum ListedOutcome
{
    /// <summary>An assessment that the extract lists.</summary>
    [Says("Assessment")] Assessment = 1,
    /// <summary>No further action.</summary>
    [Says("No further action")] NoFurtherAction = 2,
    /// <summary>Something else, or nothing that the extract tells.</summary>
    [Says("Not known")] NotKnown = 3,
}
