using Linnet.Waiting;

namespace Linnet.Supervision;

/// <summary>Children whose work waits for a manager.</summary>
public static class SupervisionWaits
{
    /// <summary>Supervision of the work with a child that has not taken place.</summary>
    public static WaitingList SupervisionDue { get; } = new()
    {
        Key = "supervision-due",
        Title = "Supervision or management oversight due",
        Says = "No manager has looked at the work with the child in time.",
        WhatFilesLack = "Annex A does not hold supervision.",
        Danger = 9,
        Catalogue = ["supervision-case", "management-oversight", "management-decision"],
        Shows = Which.Overdue,
    };
}
