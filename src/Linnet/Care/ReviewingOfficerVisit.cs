using Linnet.Record;

namespace Linnet.Care;

/// <summary>The independent reviewing officer saw the child or spoke with them, apart from a review.</summary>
/// <remarks>SI 2010/959 reg 36 and the IRO Handbook: the child is spoken to in private before each review.</remarks>
[RecordType("reviewing-officer-visit", "Reviewing officer saw the child", When = "When did they meet?")]
public sealed record ReviewingOfficerVisit : Particulars
{
    /// <summary>Whether they met or spoke.</summary>
    [Ask("How?"), Coded]
    public ReviewingOfficerMet? How { get; init; }

    /// <summary>Whether it was in private.</summary>
    [Ask("Was it in private?"), Coded]
    public bool? InPrivate { get; init; }

    /// <summary>What the child said.</summary>
    [Ask("What did the child say?", Hint = "In the child's own words.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => How == ReviewingOfficerMet.Refused
        ? "The reviewing officer asked to see the child, who did not want to."
        : "The reviewing officer was in touch with the child.";
}

/// <summary>How a reviewing officer and a child met.</summary>
public enum ReviewingOfficerMet
{
    /// <summary>Face to face.</summary>
    [Says("Face to face")] InPerson = 1,
    /// <summary>By telephone, video or message.</summary>
    [Says("By telephone, video or message")] FromAfar = 2,
    /// <summary>The child did not want to.</summary>
    [Says("The child did not want to")] Refused = 3,
    /// <summary>An extract does not say.</summary>
    [Says("Not known")] NotKnown = 4,
}
