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

    /// <summary>A referral waits for a decision.</summary>
    public static PracticeStandard ReferralDecided { get; } = new()
    {
        Key = "referral-decided",
        Catalogue = "referral-decision",
        Says = "The type of response to a referral is decided within one working day.",
        WaitsFor = "a decision on the referral",
        Source = new("Working Together to Safeguard Children", "chapter 3, referral"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [ReferralReceived],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.ReferralDecided],
        Allows = 1.WorkingDays,
        Chains = true,
    };
}
