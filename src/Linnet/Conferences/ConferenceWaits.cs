using Linnet.Waiting;

namespace Linnet.Conferences;

/// <summary>What children wait for around their conferences and reviews.</summary>
public static class ConferenceWaits
{
    /// <summary>Enquiries without the conference they need.</summary>
    public static WaitingList ConferencesLate { get; } = new()
    {
        Key = "conferences-not-held",
        Title = "Initial conference not held in time",
        Says = "An enquiry began more than 15 working days ago and no initial conference was held or found unnecessary.",
        WhatFilesLack = "No list holds enquiries.",
        Danger = 5,
        Catalogue = ["icpc-15wd"],
        Shows = Which.Overdue,
    };

    /// <summary>Minutes and decisions not sent.</summary>
    public static WaitingList MinutesLate { get; } = new()
    {
        Key = "minutes-late",
        Title = "Minutes and records late",
        Says = "A conference or review was held and its decisions or minutes have not been sent.",
        WhatFilesLack = "Annex A does not say when minutes were sent.",
        Danger = 9,
        Catalogue = ["conf-minutes", "icpc-decisions-sent", "strategy-record-shared", "review-decisions", "review-record"],
        Shows = Which.Overdue,
    };
}
