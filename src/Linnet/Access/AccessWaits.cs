using Linnet.Waiting;

namespace Linnet.Access;

/// <summary>Records that wait for a manager to look at who opened them.</summary>
public static class AccessWaits
{
    /// <summary>Records that were opened by somebody who does not work with the child.</summary>
    public static WaitingList OpenedWithReason { get; } = new()
    {
        Key = "records-opened",
        Title = "Record opened, and nobody has looked at why",
        Says = "Somebody who does not work with the child opened the record and said why. No manager has looked at it.",
        WhatFilesLack = "Extracts do not say who opened a record.",
        Danger = 9,
        Catalogue = ["record-opening-reviewed"],
        Shows = Which.Open,
    };

    /// <summary>Restricted records that somebody asked for.</summary>
    public static WaitingList RestrictedSought { get; } = new()
    {
        Key = "restricted-records-asked-for",
        Title = "Restricted record asked for, and nobody has answered",
        Says = "Somebody came upon a restricted record and was told to ring the duty manager. Nobody who holds it has spoken with them.",
        WhatFilesLack = "Extracts do not say who asked for a record.",
        Danger = 9,
        Catalogue = ["restricted-record-seeking-answered"],
        Shows = Which.Open,
    };
}
