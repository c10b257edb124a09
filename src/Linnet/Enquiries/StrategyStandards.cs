using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Standards;
using NodaTime.Text;
using static Linnet.Enquiries.EnquiryMoments;

namespace Linnet.Enquiries;

/// <summary>Standards of strategy discussions: held, by those who must be there, written down, and held again where needed.</summary>
public static class StrategyStandards
{
    /// <summary>Agencies meet by the next working day.</summary>
    public static PracticeStandard DiscussionHeld { get; } = new()
    {
        Key = "strategy-discussion-held",
        Catalogue = "strategy-discussion-held",
        Says = "Where significant harm is suspected, a strategy discussion with social care, the police and health is "
            + "held within one working day.",
        WaitsFor = "a strategy discussion with social care, the police and health",
        Source = new("Local practice for how soon; Working Together, chapter 3, for who takes part"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the same day to 3 working days",
        Owner = Role.TeamManager,
        Starts = [HarmSuspected],
        StartsFromExtract = [],
        SatisfiedBy = [StrategyDiscussionHeld],
        Ends = [NoDiscussionNeeded, EnquiryConcluded, EnquiryEndedIncomplete, ConferenceMoments.InitialConferenceHeld],
        Allows = 1.WorkingDays,
        OnePerSubject = true,
        MetIfWithin = 0.Days,
    };

    /// <summary>In danger now: the same day.</summary>
    public static PracticeStandard DiscussionHeldAtOnce { get; } = DiscussionHeld with
    {
        Key = "strategy-discussion-held-the-same-day",
        Says = "Where a child may be in danger now, a strategy discussion with social care, the police and health is held the same day.",
        Range = "within hours to the same day",
        Starts = [HarmSuspectedNow, FrontDoorMoments.ProtectionNeededNow],
        Allows = 0.Days,
    };

    /// <summary>Everybody who took part has the same record.</summary>
    public static PracticeStandard RecordShared { get; } = new()
    {
        Key = "strategy-record-shared",
        Catalogue = "strategy-record-shared",
        Says = "The record of each sitting of a strategy discussion, each action with a name and a day, reaches those who took part "
            + "within one working day.",
        WaitsFor = "the record of the strategy discussion",
        Source = new("Local practice; Working Together, chapter 3, asks for a record and sets no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "1 to 5 working days",
        Owner = Role.TeamManager,
        Starts = [AgenciesMet],
        StartsFromExtract = [],
        SatisfiedBy = [RecordReachedAgencies],
        Answers = (sitting, sent) => sent.Coded["upToSittingOn"] is { } day && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var latest }
            ? sitting.On <= latest
            : null,
        Allows = 1.WorkingDays,
    };

    /// <summary>Where something is left open, the agencies meet again. It never restarts the conference clock.</summary>
    public static PracticeStandard MetAgain { get; } = new()
    {
        Key = "strategy-discussion-again",
        Catalogue = "strategy-review",
        Says = "Where something was left open, the agencies meet again within ten working days. The wait for a "
            + "conference goes on from its own start.",
        WaitsFor = "the agencies to meet again",
        Source = new("Local practice; Working Together, chapter 3, expects further discussions and sets no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days, or the day fixed at the first",
        Owner = Role.TeamManager,
        Starts = [MustMeetAgain],
        StartsFromExtract = [],
        SatisfiedBy = [AgenciesMet],
        Ends = [EnquiryConcluded, EnquiryEndedIncomplete, ConferenceMoments.InitialConferenceHeld],
        Allows = 10.WorkingDays,
        OnePerSubject = true,
    };

    /// <summary>Health was not there: what it holds is still missing.</summary>
    public static PracticeStandard HealthHeardAfterwards { get; } = new()
    {
        Key = "health-heard-after-strategy-discussion",
        Catalogue = "strategy-review",
        Says = "Where health was missing from a strategy discussion, what it holds about the child is heard by the next working day. The "
            + "enquiry waits for nobody.",
        WaitsFor = "what health holds, missing from the strategy discussion",
        Source = new("Local practice for how soon; Working Together, chapter 3, for who takes part"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the same day to 3 working days",
        Owner = Role.TeamManager,
        Starts = [MetWithoutHealth],
        StartsFromExtract = [],
        SatisfiedBy = [HealthHeard],
        Ends = [EnquiryConcluded, EnquiryEndedIncomplete, ConferenceMoments.InitialConferenceHeld],
        Allows = 1.WorkingDays,
    };

    /// <summary>The police were not there: what they hold is still missing.</summary>
    public static PracticeStandard PoliceHeardAfterwards { get; } = HealthHeardAfterwards with
    {
        Key = "police-heard-after-strategy-discussion",
        Says = "Where the police were missing from a strategy discussion, what they hold about the child is heard by the next working day. "
            + "The enquiry waits for nobody.",
        WaitsFor = "what the police hold, missing from the strategy discussion",
        Starts = [MetWithoutPolice],
        SatisfiedBy = [PoliceHeard],
    };

    /// <summary>What came of a police investigation is asked for until it is heard.</summary>
    public static PracticeStandard PoliceOutcomeHeard { get; } = new()
    {
        Key = "police-outcome-heard",
        Catalogue = "strategy-review",
        Says = "What came of a police investigation is heard by the day that was named, or the police are asked again.",
        WaitsFor = "what came of the police investigation",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the day named when the police were asked",
        Owner = Role.SocialWorker,
        Starts = [PoliceWereAsked],
        StartsFromExtract = [],
        SatisfiedBy = [PoliceToldOutcome, PoliceWereAsked],
        CountsFrom = Anchor.BackFromNamedDay,
    };
}
