using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>Moments at the front door.</summary>
public static class FrontDoorMoments
{
    /// <summary>A contact arrived.</summary>
    public static Moment ContactReceived { get; } = Moment.Of<Contact>("contact-received", "somebody was worried and told us");

    /// <summary>It was decided what a contact leads to.</summary>
    public static Moment ContactDecided { get; } =
        Moment.Of<ContactDecision>("contact-decided", "it was decided what the contact leads to");

    /// <summary>A contact was weighed and needs no social worker: passing it on is no answer.</summary>
    public static Moment ContactAnswered { get; } = Moment.Of<ContactDecision>(
        "contact-answered",
        "it was decided that the contact needs no social worker",
        d => d.Outcome is ContactOutcome.NoFurtherAction or ContactOutcome.Advice or ContactOutcome.EarlyHelp);

    /// <summary>A referral arrived.</summary>
    public static Moment ReferralReceived { get; } = Moment.Of<Referral>("referral-received", "the referral was received");

    /// <summary>An extract lists a referral that led to an assessment.</summary>
    public static Moment ReferralLedToAssessment { get; } = Moment.Of<ReferralListed>(
        "referral-led-to-assessment", "a referral that led to an assessment was received", r => r.LedTo == ListedOutcome.Assessment);

    /// <summary>It was decided how to respond to a referral.</summary>
    public static Moment ReferralDecided { get; } =
        Moment.Of<ReferralDecision>("referral-decided", "it was decided how to respond to the referral");

    /// <summary>A referral was decided without need of an assessment.</summary>
    public static Moment ReferralNeedsNoAssessment { get; } = Moment.Of<ReferralDecision>(
        "referral-needs-no-assessment",
        "the referral was decided without an assessment",
        d => d.Outcome is ReferralOutcome.NoFurtherAction or ReferralOutcome.EarlyHelp or ReferralOutcome.Services);

    /// <summary>A referral leads to no work of a social worker's.</summary>
    public static Moment ReferralLeadsToNoWork { get; } = Moment.Of<ReferralDecision>(
        "referral-leads-to-no-work",
        "the referral was decided, without social work to follow",
        d => d.Outcome is ReferralOutcome.NoFurtherAction or ReferralOutcome.EarlyHelp);

    /// <summary>A referral led to work that needs a social worker.</summary>
    public static Moment ReferralAccepted { get; } = Moment.Of<ReferralDecision>(
        "referral-accepted",
        "the referral was accepted for social work",
        d => d.Outcome is ReferralOutcome.Assessment or ReferralOutcome.StrategyDiscussion
            or ReferralOutcome.ImmediateProtection or ReferralOutcome.Services);

    /// <summary>A contact is rated red.</summary>
    public static Moment RatedRed { get; } = Rated("contact-rated-red", "a contact was rated red", ContactRating.Red);

    /// <summary>A contact is rated amber.</summary>
    public static Moment RatedAmber { get; } = Rated("contact-rated-amber", "a contact was rated amber", ContactRating.Amber);

    /// <summary>A contact is rated green.</summary>
    public static Moment RatedGreen { get; } = Rated("contact-rated-green", "a contact was rated green", ContactRating.Green);

    /// <summary>Something was done about a contact.</summary>
    public static Moment ContactActedOn { get; } = Moment.Of<ContactActedOn>("contact-acted-on", "something was done about the contact")
        .Or<AgencyCheckAsked>()
        .Or<ContactDecision>();

    /// <summary>An agency was asked about a child who may be in danger now.</summary>
    public static Moment CheckAskedRed { get; } = Moment.Of<AgencyCheckAsked>(
        "check-asked-red", "an agency was asked about a child who may be in danger now", c => c.Rating == ContactRating.Red);

    /// <summary>An agency was asked, the contact being rated amber.</summary>
    public static Moment CheckAskedAmber { get; } = Moment.Of<AgencyCheckAsked>(
        "check-asked-amber", "an agency was asked, to be answered within the day", c => c.Rating == ContactRating.Amber);

    /// <summary>An agency was asked without sign of immediate danger.</summary>
    public static Moment CheckAskedGreen { get; } = Moment.Of<AgencyCheckAsked>(
        "check-asked-green", "an agency was asked, without sign of immediate danger", c => c.Rating is null or ContactRating.Green);

    /// <summary>The agency answered, or a manager went on without.</summary>
    public static Moment CheckAnswered { get; } = Moment.Of<AgencyCheckAnswered>(
        "check-answered", "the agency answered, or a manager decided to go on without", c => c.Counts);

    /// <summary>The police attended an incident.</summary>
    public static Moment PoliceAttended { get; } = Moment.Of<PoliceIncident>("police-attended", "the police attended an incident");

    /// <summary>The police attended domestic abuse and it is known when school is next open.</summary>
    public static Moment DomesticAbuseAttended { get; } = Moment.Of<PoliceIncident>(
        "domestic-abuse-attended",
        "the police attended domestic abuse",
        i => i.Kind == IncidentKind.DomesticAbuse && i.NextSchoolDay is not null);

    /// <summary>The police told the front door.</summary>
    public static Moment PoliceToldUs { get; } =
        Moment.Of<Contact>("police-told-us", "the police told us", c => c.From == ContactSource.Police);

    /// <summary>The school was told.</summary>
    public static Moment SchoolTold { get; } = Moment.Of<SchoolTold>("school-told", "the school was told");

    /// <summary>The referrer knows that the referral arrived.</summary>
    public static Moment ReferralAcknowledged { get; } =
        Moment.Of<ReferralAcknowledged>("referral-acknowledged", "the referral was acknowledged");

    /// <summary>The referrer knows what was decided.</summary>
    public static Moment ReferrerTold { get; } = Moment.Of<ReferralOutcomeTold>(
        "referrer-told", "the person who referred was told what was decided", t => t.Referrer != false);

    /// <summary>A child needs protecting at once.</summary>
    public static Moment ProtectionNeededNow { get; } = Moment.Of<ReferralDecision>(
        "protection-needed-now",
        "it was decided that the child needs protecting at once",
        d => d.Outcome == ReferralOutcome.ImmediateProtection);

    /// <summary>The police saw the child as agreed with a social worker.</summary>
    public static Moment SeenByPolice { get; } = Moment.Of<PoliceSawChild>(
        "seen-by-police", "the police saw the child as agreed with a social worker", s => s.AgreedWithUs);

    /// <summary>The out-of-hours team did something.</summary>
    public static Moment OutOfHoursWorkDone { get; } =
        Moment.Of<OutOfHoursWork>("out-of-hours-work-done", "the out-of-hours team did something for the child");

    /// <summary>The team of the day took over.</summary>
    public static Moment HandoverTaken { get; } = Moment.Of<HandoverTaken>("handover-taken", "the team of the day took over");

    /// <summary>A contact arrived whose risk is clear from what was said.</summary>
    public static Moment ClearRiskReceived { get; } = Moment.Of<Contact>(
        "clear-risk-received", "we were told of a worry whose risk is clear", c => c.Clarity == RiskClarity.Clear);

    /// <summary>The family was asked and has not answered.</summary>
    public static Moment ConsentAwaited { get; } = Moment.Of<ContactConsent>(
        "consent-awaited", "the family was asked whether others may be asked", c => c.Consent == FamilyConsent.Awaited);

    /// <summary>It is settled whether others are asked.</summary>
    public static Moment ConsentSettled { get; } = Moment.Of<ContactConsent>(
        "consent-settled", "it was settled whether others are asked", c => c.Consent != FamilyConsent.Awaited);

    /// <summary>A worker proposed a decision.</summary>
    public static Moment DecisionProposed { get; } =
        Moment.Of<ContactProposed>("contact-decision-proposed", "a decision on the contact was proposed to a manager");

    /// <summary>A contact was passed to a team.</summary>
    public static Moment PassedToTeam { get; } = Moment.Of<ContactPassed>("contact-passed", "the child was passed to a team");

    /// <summary>The team took it up.</summary>
    public static Moment TakenUpByTeam { get; } =
        Moment.Of<PassingAnswered>("passing-taken-up", "the team took the child up", p => p.TakenUp);

    private static Moment Rated(string key, string says, ContactRating rating) =>
        Moment.Of<Contact>(key, says, c => c.Rating == rating).Or<ContactRated>(r => r.Rating == rating && r.Counts);
}
