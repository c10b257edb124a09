using Linnet.Waiting;

namespace Linnet.Enquiries;

/// <summary>What children wait for when significant harm is suspected.</summary>
public static class EnquiryWaits
{
    /// <summary>Children subject to an enquiry whom nobody has seen.</summary>
    public static WaitingList NotSeenInEnquiry { get; } = new()
    {
        Key = "not-seen-in-enquiry",
        Title = "Not seen in an enquiry",
        Says = "A section 47 enquiry has begun and the child has not been seen.",
        WhatFilesLack = "Annex A does not say whether a child was seen in an enquiry, nor when an enquiry ended.",
        Danger = 1,
        Catalogue = ["s47-child-seen"],
        Shows = Which.Open,
    };

    /// <summary>Children held under powers that run out by the hour or day.</summary>
    public static WaitingList EmergencyPowers { get; } = new()
    {
        Key = "under-emergency-powers",
        Title = "Under emergency powers",
        Says = "A child is in police protection or under an emergency order that runs out by the hour or the day.",
        WhatFilesLack = "Annex A does not hold police protection or emergency orders.",
        Danger = 1,
        Catalogue = ["police-protection", "epo", "cao"],
        Shows = Which.Open,
    };

    /// <summary>Children suspected to suffer significant harm about whom the agencies have not met.</summary>
    public static WaitingList DiscussionNotHeld { get; } = new()
    {
        Key = "strategy-discussion-not-held",
        Title = "Strategy discussion not held",
        Says = "Significant harm is suspected, and social care, the police and health have not discussed it together.",
        WhatFilesLack = "Annex A does not say when significant harm was first suspected, nor who took part in a discussion.",
        Danger = 1,
        Catalogue = ["strategy-discussion-held"],
        Shows = Which.Open,
    };

    /// <summary>Children about whom a strategy discussion left something open.</summary>
    public static WaitingList DiscussionIncomplete { get; } = new()
    {
        Key = "strategy-discussion-incomplete",
        Title = "Strategy discussion incomplete",
        Says = "A strategy discussion was held without health or the police, must be held again, or waits for what the police found.",
        WhatFilesLack = "Annex A does not say who took part in a discussion.",
        Danger = 2,
        Catalogue = ["strategy-review"],
        Shows = Which.Open,
    };
}
