using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>
/// The personal adviser was in touch with a care leaver. Only an exchange counts: a message that is not answered keeps nobody in touch.
/// </summary>
/// <remarks>Children Act 1989 ss.23B(11) and 23C(2); SI 2010/2571 reg 8 for visits to where they live.</remarks>
[RecordType("care-leaver-contact", "Contact with a care leaver", When = "When was the contact?")]
public sealed record CareLeaverContact : Particulars
{
    /// <summary>How.</summary>
    [Ask("How were you in touch?"), Coded]
    public ContactWay? How { get; init; }

    /// <summary>Whether the young person answered.</summary>
    [Ask("Did the young person answer or take part?", Hint = "An unanswered message is not contact."), Coded]
    public bool? TwoWay { get; init; }

    /// <summary>What they said.</summary>
    [Ask("What did the young person say?", Hint = "In their own words.", Long = true), ChildsWords]
    public string? Said { get; init; }

    /// <summary>Whether it was an exchange. An extract that names a latest contact means one.</summary>
    public bool IsExchange => TwoWay == true || (TwoWay is null && How == ContactWay.NotKnown);

    /// <inheritdoc />
    public override string Sentence => !IsExchange ? "The adviser tried to reach the young person, who has not answered."
        : How == ContactWay.VisitAtHome ? "The young person was visited where they live."
        : "The young person and the adviser were in touch.";
}

/// <summary>How an adviser and a care leaver were in touch.</summary>
public enum ContactWay
{
    /// <summary>A visit to where they live.</summary>
    [Says("A visit to where they live")] VisitAtHome = 1,
    /// <summary>A meeting elsewhere.</summary>
    [Says("Face to face, somewhere else")] FaceToFace = 2,
    /// <summary>A call.</summary>
    [Says("A call, by voice or video")] Call = 3,
    /// <summary>Messages.</summary>
    [Says("Messages")] Messages = 4,
    /// <summary>An extract does not say.</summary>
    [Says("Not known")] NotKnown = 5,
}
