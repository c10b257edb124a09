using Linnet.Waiting;

namespace Linnet.FrontDoor;

/// <summary>What children wait for at the front door.</summary>
public static class FrontDoorWaits
{
    /// <summary>Agencies that have not answered what they were asked.</summary>
    public static WaitingList ChecksNotReturned { get; } = new()
    {
        Key = "checks-not-returned",
        Title = "Checks not returned",
        Says = "An agency was asked what it holds about a child and has not answered.",
        WhatFilesLack = "Annex A does not hold checks with agencies.",
        Danger = 2,
        Catalogue = ["mash-checks"],
        Shows = Which.Open,
    };

    /// <summary>Contacts nobody has decided.</summary>
    public static WaitingList ContactsUndecided { get; } = new()
    {
        Key = "contacts-undecided",
        Title = "Contacts waiting for a decision",
        Says = "Somebody was worried and told us, and no manager has decided what it leads to.",
        WhatFilesLack = "Annex A lists contacts without what was decided.",
        Danger = 2,
        Catalogue = ["contact-decision"],
        Only = ["contact-decided", "clear-risk-decided"],
        Shows = Which.Open,
    };

    /// <summary>Referrals nobody has decided.</summary>
    public static WaitingList ReferralsUndecided { get; } = new()
    {
        Key = "referrals-undecided",
        Title = "Referrals waiting for a decision",
        Says = "A referral was received and no manager has decided how to respond.",
        WhatFilesLack = "Annex A lists referrals without when they were decided.",
        Danger = 2,
        Catalogue = ["referral-decision"],
        Shows = Which.Open,
    };
}
