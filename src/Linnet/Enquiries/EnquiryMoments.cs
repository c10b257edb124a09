using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>Moments of strategy discussions and enquiries.</summary>
public static class EnquiryMoments
{
    /// <summary>Significant harm is suspected, without sign of immediate danger.</summary>
    public static Moment HarmSuspected { get; } = Moment
        .Of<SignificantHarmSuspected>(
            "harm-suspected",
            "it was decided that significant harm is suspected",
            h => h.Risk != EnquiryRisk.High)
        .Or<ContactDecision>(d => d.Outcome == ContactOutcome.StrategyDiscussion)
        .Or<ReferralDecision>(d => d.Outcome == ReferralOutcome.StrategyDiscussion);

    /// <summary>Significant harm is suspected and the child may be in danger now.</summary>
    public static Moment HarmSuspectedNow { get; } = Moment.Of<SignificantHarmSuspected>(
        "harm-suspected-now", "it was decided that the child may be in danger now", h => h.Risk == EnquiryRisk.High);

    /// <summary>A manager decided that the agencies need not meet.</summary>
    public static Moment NoDiscussionNeeded { get; } = Moment.Of<StrategyDiscussionNotNeeded>(
        "no-strategy-discussion-needed", "a manager decided that no strategy discussion is needed");

    /// <summary>The agencies met and no enquiry was needed.</summary>
    public static Moment NoEnquiryNeeded { get; } = Moment.Of<StrategyDiscussion>(
        "no-enquiry-needed", "the agencies met and no enquiry was needed", d => d.Decision == StrategyDecision.NoEnquiry);

    /// <summary>Something was left open: the agencies must meet again.</summary>
    public static Moment MustMeetAgain { get; } = Moment.Of<StrategyDiscussion>(
        "must-meet-again", "the agencies met and must meet again", d => d.MeetAgain ?? d.Decision == StrategyDecision.NotDecided);

    /// <summary>The record of a strategy discussion, with names and days, reached the agencies.</summary>
    public static Moment RecordReachedAgencies { get; } = Moment.Of<StrategyRecordShared>(
        "strategy-record-shared", "the record of the strategy discussion reached the agencies", r => r.ActionsHaveNamesAndDays);

    /// <summary>Social care, the police and health discussed together.</summary>
    public static Moment StrategyDiscussionHeld { get; } = Moment.Of<StrategyDiscussion>(
        "strategy-discussion-held", "a strategy discussion was held with social care, the police and health", d => d.Quorate);

    /// <summary>A discussion without the police or without health: held, and incomplete.</summary>
    public static Moment StrategyDiscussionIncomplete { get; } = Moment.Of<StrategyDiscussion>(
        "strategy-discussion-incomplete", "a strategy discussion was held without the police or without health", d => !d.Quorate);

    /// <summary>The agencies met and nobody from health was there.</summary>
    public static Moment MetWithoutHealth { get; } = Moment.Of<StrategyDiscussion>(
        "met-without-health", "a strategy discussion was held without health", d => d.Missing.Contains(StrategyAgency.Health));

    /// <summary>The agencies met and no police officer was there.</summary>
    public static Moment MetWithoutPolice { get; } = Moment.Of<StrategyDiscussion>(
        "met-without-police", "a strategy discussion was held without the police", d => d.Missing.Contains(StrategyAgency.Police));

    /// <summary>Health took part, or told what it holds.</summary>
    public static Moment HealthHeard { get; } = Moment
        .Of<StrategyDiscussion>("health-heard", "health told what it holds", d => !d.Missing.Contains(StrategyAgency.Health))
        .Or<StrategyInformation>(i => i.Agency == StrategyAgency.Health);

    /// <summary>The police took part, or told what they hold.</summary>
    public static Moment PoliceHeard { get; } = Moment
        .Of<StrategyDiscussion>("police-heard", "the police told what they hold", d => !d.Missing.Contains(StrategyAgency.Police))
        .Or<StrategyInformation>(i => i.Agency == StrategyAgency.Police);

    /// <summary>The outcome of a police investigation is awaited.</summary>
    public static Moment PoliceWereAsked { get; } = Moment.Of<PoliceOutcomeAwaited>(
        "police-outcome-awaited", "the police investigate and a day was named for hearing what came of it");

    /// <summary>The police told what came of their investigation.</summary>
    public static Moment PoliceToldOutcome { get; } = Moment.Of<PoliceOutcomeTold>(
        "police-outcome-told", "the police told what came of their investigation", o => o.Outcome != PoliceOutcome.GoesOn);

    /// <summary>A partner changed a practice that was challenged.</summary>
    public static Moment PracticeChallengeResolved { get; } = Moment.Of<PracticeChallengeAnswered>(
        "practice-challenge-resolved", "a partner agency changed a practice that was challenged", a => a.Resolved);

    /// <summary>Agencies met, whoever took part.</summary>
    public static Moment AgenciesMet { get; } = Moment.Of<StrategyDiscussion>("agencies-met", "the agencies met");

    /// <summary>The sitting that decided on an enquiry. Only this begins it.</summary>
    public static Moment EnquiryBegan { get; } =
        Moment.Of<StrategyDiscussion>("enquiry-began", "a strategy discussion began a section 47 enquiry", d => d.BeganEnquiry);

    /// <summary>An enquiry began, and a day was set by which the child is to be seen.</summary>
    public static Moment EnquiryBeganWithDaySet { get; } = Moment.Of<StrategyDiscussion>(
        "enquiry-began-with-day-set",
        "an enquiry began and a day was set for seeing the child",
        d => d.BeganEnquiry && d.SeeBy is not null);

    /// <summary>An enquiry began at high risk, no day being set.</summary>
    public static Moment EnquiryBeganAtHighRisk { get; } = Moment.Of<StrategyDiscussion>(
        "enquiry-began-at-high-risk",
        "an enquiry began about a child who may be in danger now",
        d => d.BeganEnquiry && d.SeeBy is null && d.Risk == EnquiryRisk.High);

    /// <summary>An enquiry began without sign of immediate danger, no day being set.</summary>
    public static Moment EnquiryBeganAtLowerRisk { get; } = Moment.Of<StrategyDiscussion>(
        "enquiry-began-at-lower-risk",
        "an enquiry began without sign of immediate danger",
        d => d.BeganEnquiry && d.SeeBy is null && d.Risk != EnquiryRisk.High);

    /// <summary>An extract lists an enquiry for which no conference was found unnecessary.</summary>
    public static Moment ListedEnquiryBegan { get; } = Moment.Of<EnquiryListed>(
        "listed-enquiry-began",
        "a strategy discussion began a section 47 enquiry, as an extract lists it",
        e => e.ConferenceUnnecessary != true);

    /// <summary>A social worker took the enquiry up.</summary>
    public static Moment EnquiryOpened { get; } = Moment.Of<EnquiryOpened>("enquiry-opened", "a social worker took the enquiry up");

    /// <summary>A manager authorised the conclusion of an enquiry in which the child was seen.</summary>
    public static Moment EnquiryConcluded { get; } =
        Moment.Of<EnquiryEnded>("enquiry-concluded", "a manager authorised the conclusion of the enquiry", e => e.Complete);

    /// <summary>An enquiry was concluded although the child had not been seen, or without a manager.</summary>
    public static Moment EnquiryEndedIncomplete { get; } = Moment.Of<EnquiryEnded>(
        "enquiry-ended-incomplete", "the enquiry was ended with something missing: a manager, or the child not seen", e => !e.Complete);

    /// <summary>The conclusion of an enquiry says that the child was seen by then.</summary>
    public static Moment SeenByEndOfEnquiry { get; } = Moment.Of<EnquiryEnded>(
        "seen-by-end-of-enquiry",
        "the enquiry was concluded and the child had been seen",
        e => e.ChildSeen is SeenInEnquiry.Alone or SeenInEnquiry.NotAlone);

    /// <summary>An enquiry found that a conference is needed.</summary>
    public static Moment ConferenceCalledFor { get; } =
        Moment.Of<EnquiryEnded>("conference-called-for", "the enquiry found that a conference is needed", e => e.ConferenceNeeded);

    /// <summary>No conference is needed.</summary>
    public static Moment NoConferenceNeeded { get; } = Moment
        .Of<EnquiryEnded>("no-conference-needed", "it was decided that no initial conference is needed", e => !e.ConferenceNeeded)
        .Or<ConferenceNotNeeded>();
}
