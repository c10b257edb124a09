using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Something that is recorded on the page of a contact: a small form of its own.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Type">The kind of record.</param>
/// <param name="Title">What its form is called.</param>
/// <param name="Button">What its button says.</param>
/// <param name="Questions">What is asked, in order.</param>
/// <param name="Done">What is said once it is on the record.</param>
public sealed record ContactStep(string Key, RecordType Type, string Title, string Button, IReadOnlyList<string> Questions, string Done)
{
    /// <summary>What begins the name of each input of its form.</summary>
    public string Part => $"{Key}-";

    /// <summary>Whether it may be said of the brothers and sisters on the same contact in the same go.</summary>
    public bool ForSiblings { get; init; } = true;

    /// <summary>Consent.</summary>
    public static ContactStep Consent { get; } = Of<ContactConsent>("consent", "Record consent, or why not", "Record consent", "Consent recorded.", "consent", "who", "basis", "reasons");

    /// <summary>Another rating.</summary>
    public static ContactStep Rate { get; } = Of<ContactRated>("rate", "Rate it again", "Rate it", "Rated. The start of the wait has not moved.", "rating", "reasons");

    /// <summary>What was done about it.</summary>
    public static ContactStep Act { get; } = Of<ContactActedOn>("act", "Something was done", "Record what was done", "Recorded.", "action", "account");

    /// <summary>A worker's proposal.</summary>
    public static ContactStep Propose { get; } =
        Of<ContactProposed>("propose", "Propose to a manager", "Send to a manager", "Proposed. It waits for a manager now.", "outcome", "threshold", "reasons");

    /// <summary>The decision.</summary>
    public static ContactStep Decide { get; } = Of<ContactDecision>(
        "decide", "Decide", "Decide", "Decided.", "outcome", "threshold", "reasons", "historyRead", "historySays", "withoutChecks") with { ForSiblings = false };

    /// <summary>An answer of an agency.</summary>
    public static ContactStep Answer { get; } = Of<AgencyCheckAnswered>("answer", "An answer came", "Record the answer", "Answer recorded.", "answer", "account") with { ForSiblings = false };

    /// <summary>Passing it on.</summary>
    public static ContactStep Pass { get; } = Of<ContactPassed>("pass", "Pass it to a team", "Pass it on", "Passed on. The child waits until the team takes it up.", "to", "team");

    /// <summary>What the team says.</summary>
    public static ContactStep Taken { get; } = Of<PassingAnswered>("taken", "Taken up or sent back", "Record it", "Recorded.", "takenUp", "by", "reasons");

    /// <summary>Telling the referrer.</summary>
    public static ContactStep Tell { get; } = Of<ReferrerAnswered>("tell", "Tell the person who made contact", "Record that they were told", "Recorded.", "what", "how", "family", "account");

    /// <summary>The quality of what the agency told.</summary>
    public static ContactStep Grade { get; } =
        Of<ContactGraded>("grade", "Quality of the referral", "Record the quality", "Recorded.", "quality", "missing", "agencyTold", "feedback") with { ForSiblings = false };

    /// <summary>An agency holds it up.</summary>
    public static ContactStep Delay { get; } =
        Of<PartnerDelay>("delay", "An agency holds it up", "Record the delay", "Recorded. The delay counts for that agency; the child's own wait runs on.", "agency", "what", "safeMeanwhile", "meanwhile", "reasons");

    /// <summary>Taking it up with an agency.</summary>
    public static ContactStep Challenge { get; } =
        Of<PartnerChallenged>("challenge", "Take it up with an agency", "Record it", "Recorded.", "agency", "about", "account") with { ForSiblings = false };

    /// <summary>Work at night.</summary>
    public static ContactStep Night { get; } =
        Of<OutOfHoursWork>("night", "The out-of-hours team did something", "Record it", "Recorded. The team of the day must take it over.", "account", "childSafe", "tookPart", "needed");

    /// <summary>The team of the day takes over.</summary>
    public static ContactStep TakeOver { get; } = Of<HandoverTaken>("take-over", "The team of the day takes over", "Take it over", "Taken over.", "next", "owner");

    /// <summary>Every step.</summary>
    public static IReadOnlyList<ContactStep> All { get; } =
        [Consent, Rate, Act, Propose, Decide, Answer, Pass, Taken, Tell, Grade, Delay, Challenge, Night, TakeOver];

    private static ContactStep Of<T>(string key, string title, string button, string done, params string[] questions) where T : Particulars =>
        new(key, RecordType.Of<T>(), title, button, questions, done);
}
