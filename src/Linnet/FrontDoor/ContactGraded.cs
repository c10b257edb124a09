using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>How well an agency told us what we needed to know, and whether the agency was told what to do better.</summary>
[RecordType("contact-graded", "Quality of a referral", When = "When was it looked at?")]
[PartOf(Strand.Contact)]
public sealed record ContactGraded : Particulars
{
    /// <summary>How good it was.</summary>
    [Ask("How good was what the agency told us?"), Coded]
    public required ReferralQuality Quality { get; init; }

    /// <summary>What was missing.</summary>
    [Ask("What was missing?"), Coded]
    public IReadOnlyList<MissingFromReferral> Missing { get; init; } = [];

    /// <summary>Whether the agency was told.</summary>
    [Ask("Was the agency told what would be better?"), Coded]
    public bool? AgencyTold { get; init; }

    /// <summary>What the agency was told.</summary>
    [Ask("What was it told?", Long = true)]
    public string? Feedback { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"How well the agency told us was looked at: {Words.Of(Quality).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "It must have been looked at today or in the past");
    }
}

/// <summary>How good the information of a referring agency is.</summary>
public enum ReferralQuality
{
    /// <summary>It helps to decide.</summary>
    [Says("Good: it could be decided on")] Good = 1,
    /// <summary>Enough with a question.</summary>
    [Says("Enough, after asking back")] Enough = 2,
    /// <summary>Not enough.</summary>
    [Says("Not enough to decide on")] Poor = 3,
}

/// <summary>What a referral often lacks.</summary>
public enum MissingFromReferral
{
    /// <summary>The worry itself.</summary>
    [Says("What the worry is, with dates")] Worry = 1,
    /// <summary>Who is who.</summary>
    [Says("Names, dates of birth, address")] Who = 2,
    /// <summary>The child's own words.</summary>
    [Says("What the child says")] ChildsWords = 3,
    /// <summary>Consent.</summary>
    [Says("Whether the family knows and agrees")] Consent = 4,
    /// <summary>What was tried.</summary>
    [Says("What has been tried already")] Tried = 5,
}
