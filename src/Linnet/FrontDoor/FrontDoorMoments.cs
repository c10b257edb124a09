using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>Moments at the front door.</summary>
public static class FrontDoorMoments
{
    /// <summary>A contact arrived.</summary>
    public static Moment ContactReceived { get; } = Moment.Of<Contact>("contact-received", "somebody was worried and told us");

    /// <summary>It was decided what a contact leads to.</summary>
    public static Moment ContactDecided { get; } = Moment.Of<ContactDecision>("contact-decided", "it was decided what the contact leads to");

    /// <summary>A referral arrived.</summary>
    public static Moment ReferralReceived { get; } = Moment.Of<Referral>("referral-received", "the referral was received");

    /// <summary>An extract lists a referral that led to an assessment.</summary>
    public static Moment ReferralLedToAssessment { get; } = Moment.Of<ReferralListed>(
        "referral-led-to-assessment", "a referral that led to an assessment was received", r => r.LedTo == ListedOutcome.Assessment);

    /// <summary>It was decided how to respond to a referral.</summary>
    public static Moment ReferralDecided { get; } = Moment.Of<ReferralDecision>("referral-decided", "it was decided how to respond to the referral");

    /// <summary>A referral was decided without need of an assessment.</summary>
    public static Moment ReferralNeedsNoAssessment { get; } = Moment.Of<ReferralDecision>(
        "referral-needs-no-assessment",
        "the referral was decided without an assessment",
        d => d.Outcome is ReferralOutcome.NoFurtherAction or ReferralOutcome.EarlyHelp or ReferralOutcome.Services);

    /// <summary>A referral led to work that needs a social worker.</summary>
    public static Moment ReferralAccepted { get; } = Moment.Of<ReferralDecision>(
        "referral-accepted",
        "the referral was accepted for social work",
        d => d.Outcome is ReferralOutcome.Assessment or ReferralOutcome.StrategyDiscussion or ReferralOutcome.ImmediateProtection or ReferralOutcome.Services);
}
