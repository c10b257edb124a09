using Linnet.Standards;
using static Linnet.FrontDoor.FrontDoorMoments;

namespace Linnet.FrontDoor;

/// <summary>Standards of the front door: a contact is decided, a referral is answered.</summary>
public static class FrontDoorStandards
{
    /// <summary>A contact waits for a decision.</summary>
    public static PracticeStandard ContactDecided { get; } = new()
    {
        Key = "contact-decided",
        Catalogue = "contact-decision",
        Says = "A contact is decided within one working day of reaching the front door.",
        WaitsFor = "a decision on the contact",
        Source = new("Local practice, derived from the referral decision of Working Together"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "1 to 2 working days",
        Owner = Role.FrontDoorManager,
        Starts = [ContactReceived],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.ContactDecided],
        Allows = 1.WorkingDays,
        Chains = true,
    };

    /// <summary>Nothing need be found out first: the hours of a weekend count too.</summary>
    public static PracticeStandard ClearRiskDecided { get; } = ContactDecided with
    {
        Key = "clear-risk-decided",
        Says = "A contact whose risk is clear from what was said is decided within 24 hours of reaching the front door.",
        WaitsFor = "a decision, the risk being clear",
        Range = "set by the council; the same day to 24 hours",
        Starts = [ClearRiskReceived],
        Allows = 24.Hours,
        Chains = false,
    };

    /// <summary>Waiting for consent is short, and nothing else waits for it.</summary>
    public static PracticeStandard ConsentSettled { get; } = ContactDecided with
    {
        Key = "consent-settled",
        Says = "Whether the family agrees that others are asked is settled within one working day of asking. The contact does not wait for it.",
        WaitsFor = "the family's answer on asking others, or a decision to do without",
        Range = "the same day to 1 working day",
        Starts = [ConsentAwaited],
        SatisfiedBy = [FrontDoorMoments.ConsentSettled],
        Ends = [FrontDoorMoments.ContactDecided],
        Chains = false,
    };

    /// <summary>A proposal waits for a manager.</summary>
    public static PracticeStandard ProposalDecided { get; } = ContactDecided with
    {
        Key = "contact-proposal-decided",
        Says = "A manager decides within one working day of a worker's proposal on a contact. The contact's own time runs on.",
        WaitsFor = "a manager's decision on what was proposed",
        Range = "the same day to 1 working day",
        Starts = [DecisionProposed],
        Chains = false,
    };

    /// <summary>What is passed on is taken up.</summary>
    public static PracticeStandard PassingTakenUp { get; } = ContactDecided with
    {
        Key = "passed-contact-taken-up",
        Says = "The team that a child is passed to takes the child up within one working day. Sent back, the child still waits.",
        WaitsFor = "a team to take the child up",
        Source = new("Local practice"),
        Range = "the same day to 1 working day",
        Owner = Role.TeamManager,
        Starts = [PassedToTeam],
        SatisfiedBy = [TakenUpByTeam],
        Chains = false,
    };

    /// <summary>A referral waits for a decision.</summary>
    public static PracticeStandard ReferralDecided { get; } = new()
    {
        Key = "referral-decided",
        Catalogue = "referral-decision",
        Says = "The type of response to a referral is decided within one working day. An enquiry that began is a decision.",
        WaitsFor = "a decision on the referral",
        Source = new("Working Together to Safeguard Children", "chapter 3, referral"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [ReferralReceived],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.ReferralDecided, Linnet.Enquiries.EnquiryMoments.EnquiryBegan],
        Allows = 1.WorkingDays,
        Chains = true,
    };
}
