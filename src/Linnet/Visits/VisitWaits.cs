using Linnet.Waiting;

namespace Linnet.Visits;

/// <summary>Children who wait to be seen.</summary>
public static class VisitWaits
{
    /// <summary>Children not seen within the time their plan or placement asks.</summary>
    public static WaitingList NotSeenInTime { get; } = new()
    {
        Key = "not-seen-in-time",
        Title = "Not seen in time",
        Says = "A visit to a child on a plan or in care is overdue.",
        WhatFilesLack = "No list says when the children were last visited.",
        Danger = 4,
        Catalogue =
        [
            "cp-visit", "cp-visit-first", "cp-not-seen-escalation", "cin-visit", "cla-visit-7d",
            "cla-visit-pwp-imm", "cla-visit-reg24-ico", "cla-visit-co-parent", "cla-visit-other-arranger", "pa-keep-in-touch",
        ],
        Shows = Which.Overdue,
    };
}
