using Linnet.Record;

namespace Linnet.Care;

/// <summary>The reviewing officer formally disputes what is done, or not done, for a child in care.</summary>
/// <remarks>Children Act 1989 s.25B; IRO Handbook, chapter 6. Stages may be skipped, and Cafcass asked at any time.</remarks>
[RecordType("reviewing-officer-dispute", "Reviewing officer's dispute", When = "When was it raised?")]
[Opens(Strand.Challenge, Strand.Care)]
public sealed record ReviewingOfficerDispute : Particulars
{
    /// <summary>What it is about.</summary>
    [Ask("What is it about?", Long = true)]
    public required string About { get; init; }

    /// <summary>To whom it was first put.</summary>
    [Ask("To whom is it put?"), Coded]
    public DisputeLevel? Level { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The reviewing officer disputed what is done for the child.";
}

/// <summary>How far up a dispute has gone.</summary>
public enum DisputeLevel
{
    /// <summary>The team manager.</summary>
    [Says("The team manager")] TeamManager = 1,
    /// <summary>The head of service.</summary>
    [Says("The head of service")] HeadOfService = 2,
    /// <summary>The director.</summary>
    [Says("The director")] Director = 3,
    /// <summary>The chief executive.</summary>
    [Says("The chief executive")] ChiefExecutive = 4,
    /// <summary>Cafcass.</summary>
    [Says("Cafcass")] Cafcass = 5,
}
